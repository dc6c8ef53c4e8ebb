/** Answers rest on what was out when they are told: no later source is cited for them, and none is said to tell what it did not. */
import { describe, expect, it } from 'vitest';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import { answerKey } from '../../../src/domain/lessons/answer-key.ts';
import { type Answer, remarksOn } from '../../../src/domain/lessons/answers.ts';
import type { Step } from '../../../src/domain/lessons/lesson.ts';
import { blankAnswer } from '../../../src/domain/lessons/lettered-remarks.ts';
import { namedClaims } from '../../../src/domain/lessons/named-claims.ts';
import { claimsNamed, eventsNamed } from '../../../src/domain/lessons/named-records.ts';
import { remarkWords } from '../../../src/domain/words/lesson-answers.ts';
import { membersTold } from '../../fixtures/members-told.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';
import { stepOn, view } from './steps.ts';

const { wasOut, toldIn } = membersTold(WEEK);
const MOMENTS = momentsOf(WEEK).map(({ at }) => at);
const EVERYBODY = [...WEEK.countries.keys()];

/** The step at a moment by which all that it asks about was known; null before. */
function askedThen(step: Step, at: (typeof MOMENTS)[number]): Step | null {
  const { task } = step;
  if (task === null) return null;
  const events = task.kind === 'order' ? task.events : [];
  const known = asKnownAt(WEEK, at);
  const isKnown =
    claimsNamed(known, namedClaims(task)).length === namedClaims(task).length &&
    eventsNamed(known, events).length === events.length;
  if (!isKnown) return null;
  return { ...step, view: { ...step.view, knownAt: at }, task: { ...task, reveal: { ...task.reveal, view: null } } };
}

/** All said that can be, so that every source is cited. */
function answerTo(step: Step): Answer | null {
  const { task } = step;
  if (task?.kind === 'order') return { kind: 'order', events: task.events };
  if (task?.kind === 'compare') return { kind: 'compare', relation: 'wording' };
  if (task?.kind === 'sentence') return { kind: 'sentence', text: 'So it was.', claims: task.claims };
  return blankAnswer(step);
}

describe.each(STEPS.filter(({ step }) => step.task !== null))('$name', ({ step }) => {
  it('cites what was out when its answer is told, at whichever moment that is', () => {
    let cited = 0;
    for (const at of MOMENTS) {
      const then = askedThen(step, at);
      const answer = then && answerTo(then);
      if (!then || !answer) continue;
      const sources = remarksOn(WEEK, then, answer).flatMap((remark) => remark.sources);
      cited += sources.length;
      expect(
        sources.filter((source) => !wasOut(at)(source)),
        String(new Date(at).toISOString()),
      ).toEqual([]);
      // And the key is what the room reads, on the records as they then stood.
      expect(answerKey(WEEK, then)).toEqual(answerKey(asKnownAt(WEEK, at), then));
    }
    const isOpen = step.task?.kind === 'predict' && step.task.about.kind === 'open';
    expect(cited > 0).toBe(!isOpen);
  });
});

describe.each(WEEK.groups.map(({ id, members }) => ({ id, members })))('of the group $id', ({ id, members }) => {
  it('each country that is chosen is told by who names it by then, or not to have been told', () => {
    const group = WEEK.groups.find((each) => each.id === id);
    for (const knownAt of MOMENTS)
      for (const day of [WEEK.extent.start, WEEK.extent.end]) {
        const asking = { kind: 'place', question: 'Where?', placing: { kind: 'group', id } } as const;
        const step = stepOn(asking, { ...view(day), knownAt });
        const named = new Set((group ? toldIn(group, knownAt) : []).map(({ country }) => country));
        const remarks = remarksOn(WEEK, step, { kind: 'place', places: {}, countries: EVERYBODY });
        expect(new Set(remarks.map(({ about }) => about))).toEqual(new Set(EVERYBODY));
        for (const { about, verdict } of remarks)
          expect(verdict === 'untold', `${about} ${day}`).toBe(!named.has(about));
      }
    expect(members.length).toBeGreaterThan(0);
  });
});

describe('a country that only later sources name', () => {
  const asking = { kind: 'place', question: 'Where?', placing: { kind: 'group', id: 'parties' } } as const;
  const chosen: Answer = { kind: 'place', places: {}, countries: ['RUS' as never] };
  const wordsOn = (step: Step): string[] => remarksOn(WEEK, step, chosen).map((each) => remarkWords(WEEK, step, each));

  it('had not been told by then', () => {
    const monday = stepOn(asking, view('2025-03-11', { knownAt: asOf('2025-03-10').at }));
    expect(remarksOn(WEEK, monday, chosen)).toEqual([{ about: 'RUS', verdict: 'untold', told: [], sources: [] }]);
    expect(wordsOn(monday)).toEqual(['No source had told that by then.']);
  });

  it('is told now; of a stranger no source at hand tells so', () => {
    const now = stepOn(asking, view('2025-03-11'));
    expect(wordsOn(now)).toContain('The sources tell it so.');
    const strangers = remarksOn(WEEK, now, { kind: 'place', places: {}, countries: ['ESP' as never] });
    const stranger = strangers.find(({ about }) => about === 'ESP');
    expect(stranger && remarkWords(WEEK, now, stranger)).toBe('No source at hand tells it so.');
  });
});
