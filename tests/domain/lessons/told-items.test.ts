import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../../src/domain/lessons/items.ts';
import { claimsNamed } from '../../../src/domain/lessons/named-records.ts';
import { comparisonOf } from '../../../src/domain/lessons/told-answers.ts';
import { type ToldItems, toldItems } from '../../../src/domain/lessons/told-items.ts';
import { beganBefore } from '../../../src/domain/lessons/told-order.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';
import { stepOn } from './steps.ts';

const told = (task: Parameters<typeof stepOn>[0]): ToldItems | null => toldItems(FIXTURE, asked(stepOn(task)));

describe('a list as its answer', () => {
  it('sets beside each statement the sources that say so, by their numbers, and apart what belongs to none', () => {
    const step = asked(
      stepOn({
        kind: 'match',
        question: 'Who says so?',
        claims: ['chiefs-c1', 'chiefs-c2'],
        sources: ['herald', 'courier', 'gazette', 'letter'],
      }),
    );
    const { asked: given, offered } = itemsOf(FIXTURE, step);
    const numberOf = (id: string): number => offered.findIndex((each) => each.id === id) + 1;
    const all = toldItems(FIXTURE, step);
    expect(all?.items.map(({ letter, text }) => ({ letter, text }))).toEqual(
      given.map(({ letter, text }) => ({ letter, text })),
    );
    const numbersOf = (id: string): number[] | undefined =>
      all?.items.find((item) => item.id === id)?.pairs.map(({ number }) => number);
    expect(numbersOf('chiefs-c1')).toEqual([numberOf('herald'), numberOf('courier')].sort());
    expect(numbersOf('chiefs-c2')).toEqual([numberOf('gazette')]);
    expect(all?.rest.map(({ number }) => number)).toEqual([numberOf('letter')]);
  });

  it('puts what was to be ordered in the order told, with the letters that it was asked by', () => {
    const order = told({ kind: 'order', question: 'Which first?', events: ['call', 'invasion', 'summit'] });
    expect(order?.items.map(({ id }) => id)).toEqual(['invasion', 'summit', 'call']);
    expect(order?.items.map(({ letter }) => letter).sort()).toEqual(['A', 'B', 'C']);
    for (const { words } of order?.items ?? []) expect(words).toMatch(/\d{4}/);
  });

  it('keeps two accounts with how they stand to each other', () => {
    const pair = told({ kind: 'compare', question: 'Both?', claims: ['jeddah-c1', 'jeddah-c2'] });
    expect(pair).toMatchObject({ items: [{ id: 'jeddah-c1' }, { id: 'jeddah-c2' }], relation: 'exclusive' });
  });

  it('tells of events that were foretold how each stands', () => {
    const events = ['call', 'hand-over'];
    const stands = told({ kind: 'predict', question: 'How?', about: { kind: 'events', events } });
    expect(stands?.items.map(({ id, words }) => [id, words])).toEqual([
      ['call', 'took place'],
      ['hand-over', 'expected'],
    ]);
  });

  it('is none where no list tells of it', () => {
    expect(told({ kind: 'sentence', question: 'How many?', claims: ['chiefs-c1'] })).toBeNull();
    expect(told({ kind: 'predict', question: 'What?', about: { kind: 'open' } })).toBeNull();
    expect(told({ kind: 'place', question: 'Where?', placing: { kind: 'group', id: 'leads' } })).toBeNull();
    expect(
      toldItems(FIXTURE, { ...asked(stepOn({ kind: 'sentence', question: '', claims: [] })), task: null }),
    ).toBeNull();
  });
});

const listed = STEPS.flatMap(({ name, step }) => {
  const all = toldItems(WEEK, asked(step));
  return all ? [{ name, step, all }] : [];
});

describe.each(listed)('$name', ({ step, all }) => {
  const { asked: given, offered } = itemsOf(WEEK, asked(step));

  it('has each thing once, as it was asked, and each of the offered', () => {
    const plain = all.items.map(({ letter, id, text }) => ({ letter, id, text }));
    expect(plain.sort((a, b) => (a.letter < b.letter ? -1 : 1))).toEqual(given);
    const shown = [...all.items.flatMap(({ pairs }) => pairs), ...all.rest];
    expect(new Set(shown.map(({ number }) => number)).size).toBe(offered.length);
    for (const { number, text } of shown) expect(offered[number - 1]?.text).toBe(text);
  });

  it('tells what the records tell', () => {
    const { task } = step;
    for (const [at, { id, pairs }] of all.items.entries()) {
      if (task?.kind === 'match' || task?.kind === 'place') expect(pairs.length).toBeGreaterThan(0);
      if (task?.kind === 'match')
        for (const { number } of pairs) expect(claimsNamed(WEEK, [id])[0]?.sources).toContain(offered[number - 1]?.id);
      const [one, other] = [all.items[at - 1]?.id, id].map((each) => WEEK.events.find((event) => event.id === each));
      if (task?.kind === 'order' && one && other) expect(beganBefore(WEEK, other, one)).toBe(false);
    }
    expect(all.relation).toBe(task?.kind === 'compare' ? comparisonOf(WEEK, task.claims)?.relation : null);
  });
});
