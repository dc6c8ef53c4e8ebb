import { describe, expect, it } from 'vitest';
import { answerKey } from '../../../src/domain/lessons/answer-key.ts';
import { asked } from '../../../src/domain/lessons/asked.ts';
import { evidenceSources } from '../../../src/domain/lessons/evidence-sources.ts';
import { itemsOf } from '../../../src/domain/lessons/items.ts';
import { claimsNamed } from '../../../src/domain/lessons/named-records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';

const keyOf = (name: string): string[] => {
  const found = STEPS.find((each) => each.name === name);
  if (!found) throw new Error(`No step is called ${name}`);
  return answerKey(WEEK, found.step);
};

describe('the answers to a task, in the letters of its worksheet', () => {
  it('give an order with its dates', () => {
    expect(keyOf('who-sits-where / order-at-sea').map((line) => line.slice(4))).toEqual([
      'Macron: a one-month truce: 2 March 2025',
      'Zelensky: air and sea truce: 4 March 2025',
      'EU call with five partners: 7 March 2025',
      'Kyiv to offer air-sea truce: 10 March 2025, time not reported',
      'Joint statement in Jeddah: 11 March 2025, time not reported',
    ]);
  });

  it('name the members of a group', () => {
    expect(keyOf('who-sits-where / find-six').sort()).toEqual([
      'Bulgaria',
      'Georgia',
      'Romania',
      'Russia',
      'Türkiye',
      'Ukraine',
    ]);
  });

  it('tell how two accounts stand, and how each event turned out', () => {
    expect(keyOf('tuesday-morning / which-day')).toEqual(['They cannot both be true.']);
    expect(keyOf('tuesday-morning / end-of-week').map((line) => line.replace(/^.*: /, ''))).toEqual([
      'took place',
      'expected',
    ]);
  });

  it('tell apart what counts different things, what was said before the event, and what cannot all be true', () => {
    const key = keyOf('thirty-or-thirty-four / guess');
    expect(key[0]).toBe('Each of these counts or means another thing.');
    expect(key).toContain('Nations expected: more than 30 (said before the event).');
    expect(key).toContain('Chiefs of defence at the meeting: 34.');
    expect(key).toContain(
      'Countries at the meeting, by their chiefs or representatives: 37 · 36. They cannot both be true.',
    );
    const before = key.map((line) => line.includes('said before the event'));
    expect(before.lastIndexOf(true)).toBeLessThan(before.indexOf(false, 1));
    expect(keyOf('tuesday-morning / the-offer').filter((line) => line.startsWith('Kyiv’s offer before'))).toHaveLength(
      1,
    );
  });

  it.each(STEPS.filter(({ step }) => step.task?.kind === 'match'))(
    'pair each statement with who says so: $name',
    ({ step }) => {
      const { asked: given, offered } = itemsOf(WEEK, asked(step));
      const key = answerKey(WEEK, step);
      expect(key).toHaveLength(given.length);
      for (const [at, { id, letter }] of given.entries()) {
        const [, number] = new RegExp(`^${letter} – (\\d+),`).exec(key[at] ?? '') ?? [];
        const [claim] = claimsNamed(WEEK, [id]);
        expect(claim?.sources).toContain(offered[Number(number) - 1]?.id);
      }
    },
  );

  it('are none where no record decides', () => {
    for (const { step } of STEPS)
      if (step.task === null || step.task.kind === 'sentence') expect(answerKey(WEEK, step)).toEqual([]);
  });
});

it('what a reveal rests on has a source, the base map’s own among them', () => {
  for (const { step } of STEPS)
    if (step.task !== null) expect(evidenceSources(WEEK, step.task.reveal.evidence), step.id).not.toEqual([]);
  const borders = STEPS.find(({ step }) => step.id === 'borders');
  expect(borders && evidenceSources(WEEK, borders.step.evidence).map(({ publisher }) => publisher)).toContain(
    'Natural Earth',
  );
});
