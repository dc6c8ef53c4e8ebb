import { describe, expect, it } from 'vitest';
import { asked, revealed } from '../../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../../src/domain/lessons/items.ts';
import { toldOrder } from '../../../src/domain/lessons/told-order.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';
import { stepOn, view } from './steps.ts';

const later = view('2025-03-12');
const step = stepOn(
  { kind: 'order', question: 'Which came first?', events: ['summit', 'call'] },
  view('2025-03-11'),
  later,
);

describe('a step before its reveal', () => {
  it('has the task, and neither the reveal nor the teacher’s note', () => {
    expect(asked(step)).toEqual({
      id: 'step',
      title: 'A step',
      minutes: 3,
      view: view('2025-03-11'),
      text: 'Something for the room.',
      evidence: step.evidence,
      task: { kind: 'order', question: 'Which came first?', events: ['summit', 'call'] },
    });
  });

  it('leaves a step without a task as it is, but for the note', () => {
    expect(asked({ ...step, task: null }).task).toBeNull();
    expect(revealed({ ...step, task: null })).toBeNull();
  });

  it.each(STEPS)('$name says nothing of what comes after', ({ step: each }) => {
    const words = JSON.stringify(asked(each));
    expect(words).not.toContain(each.note);
    for (const text of [each.task?.reveal.text, each.task?.reveal.allows, ...(each.task?.reveal.expected ?? [])])
      if (text !== undefined) expect(words).not.toContain(text);
  });
});

describe('a step with its reveal', () => {
  it('has the reveal, and the view that goes with it', () => {
    expect(revealed(step)).toMatchObject({ reveal: { text: 'The revealed text.' }, view: later });
    const staying = stepOn({ kind: 'predict', question: 'What next?', about: { kind: 'open' } });
    expect(revealed(staying)?.view).toEqual(staying.view);
  });
});

describe('the items of a task', () => {
  it('are lettered, told by their words and not in the order that is the answer', () => {
    const three = stepOn({ kind: 'order', question: 'Which came first?', events: ['summit', 'call', 'invasion'] });
    const { asked: items } = itemsOf(FIXTURE, asked(three));
    expect(items.map(({ letter, text }) => `${letter} ${text}`)).toEqual([
      'A Leaders meet in London',
      'B Leaders speak by video',
      'C Russia invades Ukraine',
    ]);
    const inOrder = stepOn({
      kind: 'order',
      question: 'Which came first?',
      events: ['statement', 'chiefs', 'call'],
    });
    expect(itemsOf(FIXTURE, asked(inOrder)).asked.map(({ id }) => id)).toEqual(['call', 'chiefs', 'statement']);
  });

  it('offer what claims are matched with and where they are placed', () => {
    const match = stepOn({ kind: 'match', question: 'Who?', claims: ['chiefs-c2'], sources: ['herald', 'courier'] });
    expect(itemsOf(FIXTURE, asked(match)).offered.map(({ text }) => text)).toEqual(['The Courier', 'The Herald']);
    const beside = stepOn({
      kind: 'match',
      question: 'Who?',
      claims: ['chiefs-c2', 'chiefs-c1'],
      sources: ['gazette', 'courier', 'letter'],
    });
    expect(itemsOf(FIXTURE, asked(beside)).asked.map(({ id }) => id)).toEqual(['chiefs-c1', 'chiefs-c2']);
    expect(itemsOf(FIXTURE, asked(beside)).offered.map(({ id }) => id)).toEqual(['letter', 'gazette', 'courier']);
    const placing = { kind: 'claims', claims: ['jeddah-c1'], places: ['moscow', 'jeddah'] } as const;
    const place = itemsOf(FIXTURE, asked(stepOn({ kind: 'place', question: 'Where?', placing })));
    expect(place.asked.map(({ text }) => text)).toEqual(['The talks lasted eight hours.']);
    expect(place.offered.map(({ text }) => text)).toEqual(['Moscow', 'Jeddah']);
  });

  it('are those known at the step’s moment', () => {
    const early = view('2025-03-10', { knownAt: asOf('2025-03-10').at });
    const task = { kind: 'sentence', question: 'How many?', claims: ['chiefs-c1', 'chiefs-c2'] } as const;
    expect(itemsOf(FIXTURE, asked(stepOn(task, early))).asked.map(({ id }) => id)).toEqual(['chiefs-c1']);
    expect(itemsOf(FIXTURE, asked(stepOn(task))).asked).toHaveLength(2);
  });

  it('are none where a group or an open question is asked for', () => {
    const group = stepOn({ kind: 'place', question: 'Where?', placing: { kind: 'group', id: 'leads' } });
    const open = stepOn({ kind: 'predict', question: 'What?', about: { kind: 'open' } });
    for (const each of [group, open, { ...open, task: null }])
      expect(itemsOf(FIXTURE, asked(each))).toEqual({ asked: [], offered: [] });
  });

  it.each(STEPS)(
    '$name: none of its lines tells an id or a date of an event, and none that is asked for is missing',
    ({ step: each }) => {
      const { asked: items, offered } = itemsOf(WEEK, asked(each));
      for (const { letter, text } of [...items, ...offered]) {
        expect(letter).toMatch(/^[A-Z]$/);
        expect(text).not.toMatch(/e-\d{4}/);
      }
      if (each.task?.kind === 'order') {
        const ids = items.map(({ id }) => id);
        expect([...ids].sort()).toEqual([...each.task.events].sort());
        expect(ids).not.toEqual(toldOrder(WEEK, each.task.events));
        for (const { text } of items) expect(text).not.toMatch(/\d|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun/);
      }
      if (each.task?.kind === 'match') {
        expect(items).toHaveLength(each.task.claims.length);
        expect(offered).toHaveLength(each.task.sources.length);
      }
    },
  );
});
