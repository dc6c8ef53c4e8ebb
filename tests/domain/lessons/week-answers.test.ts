import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, remarksOn } from '../../../src/domain/lessons/answers.ts';
import { comparisonOf, RELATIONS, sayersOf } from '../../../src/domain/lessons/told-answers.ts';
import { toldOrder } from '../../../src/domain/lessons/told-order.ts';
import { WEEK } from '../../fixtures/week.ts';
import { LESSONS, STEPS } from '../../fixtures/week-lessons.ts';
import { stepOn } from './steps.ts';

describe('any task of the week’s lessons', () => {
  const asking = STEPS.flatMap(({ name, step }) => (step.task === null ? [] : [{ name, step, task: step.task }]));
  const outcome = 'took-place';

  /** What the records tell, given back as an answer. */
  function toldAnswer({ step, task }: (typeof asking)[number]): Answer {
    switch (task.kind) {
      case 'order':
        return { kind: 'order', events: toldOrder(WEEK, task.events) };
      case 'match':
        return {
          kind: 'match',
          sources: Object.fromEntries(task.claims.map((id) => [id, sayersOf(WEEK, id, task.sources)[0] ?? ''])),
        };
      case 'place': {
        const asked = remarksOn(WEEK, step, { kind: 'place', places: {}, countries: [] });
        const isGroup = task.placing.kind === 'group';
        return {
          kind: 'place',
          places: Object.fromEntries(asked.map(({ about, told }) => [about, told[0] ?? ''])),
          countries: isGroup ? asked.map(({ about }) => about) : [],
        };
      }
      case 'compare':
        return { kind: 'compare', relation: comparisonOf(WEEK, task.claims)?.relation ?? 'wording' };
      case 'predict': {
        const asked = remarksOn(WEEK, step, { kind: 'predict', text: '', outcomes: {} });
        return {
          kind: 'predict',
          text: 'A guess.',
          outcomes: Object.fromEntries(asked.map(({ about, told }) => [about, (told[0] ?? outcome) as typeof outcome])),
        };
      }
      case 'sentence':
        return { kind: 'sentence', text: 'A sentence.', claims: task.claims };
    }
  }

  it.each(asking)('$name: what the records tell is told, with its sources', (asked) => {
    const remarks = remarksOn(WEEK, asked.step, toldAnswer(asked));
    expect(remarks.length).toBeGreaterThan(0);
    for (const { verdict, sources } of remarks) {
      expect(['told', 'open']).toContain(verdict);
      if (verdict === 'told') expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('says nothing of an answer to a task of another kind', () => {
    const answers = asking.map(toldAnswer);
    for (const { step, task } of asking)
      for (const answer of answers) if (answer.kind !== task.kind) expect(remarksOn(WEEK, step, answer)).toEqual([]);
  });

  it('takes an order for told exactly where it is the records’ own', () => {
    const orders = asking.flatMap(({ step, task }) => (task.kind === 'order' ? [{ step, events: task.events }] : []));
    expect(orders.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...orders)
          .chain(({ step, events }) =>
            fc.shuffledSubarray([...events], { minLength: events.length }).map((given) => ({ step, events, given })),
          ),
        ({ step, events, given }) => {
          const isTold = remarksOn(WEEK, step, { kind: 'order', events: given }).every(
            ({ verdict }) => verdict === 'told',
          );
          expect(isTold).toBe(given.join() === toldOrder(WEEK, events).join());
        },
      ),
    );
  });

  it('shows each relation of two accounts at least once', () => {
    const shown = asking.flatMap(({ task }) =>
      task.kind === 'compare' ? [comparisonOf(WEEK, task.claims)?.relation] : [],
    );
    expect(RELATIONS.filter((relation) => !shown.includes(relation))).toEqual([]);
    expect(LESSONS).toHaveLength(3);
  });
});

describe('what a remark rests on', () => {
  it('is what reports that it took place, and nothing that told of the plan alone', () => {
    const events = WEEK.events.filter(({ reports }) => new Set(reports.map(({ status }) => status)).size > 1);
    expect(events.length).toBeGreaterThan(2);
    for (const { id, reports } of events) {
      const step = stepOn({ kind: 'predict', question: 'How?', about: { kind: 'events', events: [id] } });
      const [remark] = remarksOn(WEEK, step, { kind: 'predict', text: '', outcomes: {} });
      const telling = reports.filter(({ status }) => status === remark?.told[0]).flatMap(({ sources }) => sources);
      expect(remark?.sources, id).toEqual([...new Set(telling)]);
      expect(remark?.sources.length, id).toBeGreaterThan(0);
    }
  });

  it('was out by the moment of the reveal', () => {
    const step = LESSONS.flatMap(({ steps }) => steps).find(({ id }) => id === 'end-of-week');
    if (!step?.task) throw new Error('no such step');
    const knownAt = step.task.reveal.view?.knownAt ?? null;
    for (const { about, sources } of remarksOn(WEEK, step, { kind: 'predict', text: '', outcomes: {} })) {
      const event = WEEK.events.find(({ id }) => id === about);
      const late = event?.reports.filter(({ asOf: from }) => knownAt !== null && from.at > knownAt) ?? [];
      const early = event?.reports.filter((report) => !late.includes(report)) ?? [];
      expect(early.flatMap((report) => report.sources)).toEqual(expect.arrayContaining([...sources]));
    }
  });
});
