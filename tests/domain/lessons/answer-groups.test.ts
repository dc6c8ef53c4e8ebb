/** Answers to one question, each scope once, with no more said of when they were given than the records show. */
import { describe, expect, it } from 'vitest';
import { answerGroups } from '../../../src/domain/lessons/answer-groups.ts';
import { answersKnown } from '../../../src/domain/lessons/told-answers.ts';
import { intervalOf } from '../../../src/domain/time/when.ts';
import { groupLines } from '../../../src/domain/words/answer-groups.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, claim, event } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const linesOf = (question: string): string[] => groupLines(answerGroups(WEEK, question, null));

describe.each([...WEEK.questions.values()].map((question) => [question.id, question] as const))(
  '%s',
  (id, question) => {
    const groups = answerGroups(WEEK, id, null);
    const claims = WEEK.events.flatMap((event) =>
      event.claims.filter((claim) => claim.question === id).map((claim) => ({ event, claim })),
    );

    it('has each scope once, so that each line counts or means another thing', () => {
      expect(groups.length).toBeGreaterThan(0);
      expect(new Set(groups.map(({ scope }) => scope)).size).toBe(groups.length);
    });

    it('leaves no answer out', () => {
      const given = groups.flatMap(({ scope, answers }) => answers.map(({ value }) => `${scope}: ${value}`));
      expect(given.sort()).toEqual(
        answersKnown(WEEK, id, null)
          .map(({ scope, value }) => `${scope}: ${value}`)
          .sort(),
      );
    });

    it('says that they exclude one another wherever the editor says so of a scope with several', () => {
      for (const { scope, answers, isExclusive } of groups)
        expect(isExclusive, scope).toBe(answers.length > 1 && question.exclusive.includes(scope));
    });

    it('says only of what was known by the start that it was said before', () => {
      for (const { scope, answers } of groups)
        for (const { value } of answers.filter(({ isBefore }) => isBefore)) {
          const same = claims.filter(({ claim }) => claim.value === value && (claim.scope ?? '') === scope);
          expect(same).not.toEqual([]);
          for (const { event, claim } of same)
            expect(claim.asOf.at, claim.id).toBeLessThanOrEqual(intervalOf(event.when, event.zone).start);
        }
    });
  },
);

describe('answers of one scope', () => {
  it('stand in one line, those said before the event among them, and exclude one another across it', () => {
    expect(linesOf('q-e5-eu')).toEqual([
      'What the five are: five European military powers, Britain among them · five EU countries. They cannot both be true.',
    ]);
    expect(linesOf('q-croatia-montenegro')).toEqual([
      expect.stringMatching(/: .* \(said before the event\) · absent · attending\. They cannot all be true\.$/),
    ]);
  });

  it('known to the event’s own day are not told to be of before, and of nothing else either', () => {
    expect(linesOf('q-chiefs-count')).toContain('EU and NATO members expected: 30.');
    expect(linesOf('q-chiefs-hour')).toContain('The meeting with Macron, as planned: about 16:30.');
  });
});

describe('when an answer was given', () => {
  const givenBefore = (begins: string, known: string): boolean | undefined => {
    const told = claim('c', 'Thirty were to come.', '2025-03-10', { question: 'q', value: '30', asOf: asOf(known) });
    const events = [event('e', 'A meeting', begins, { claims: [told] })];
    return answerGroups({ ...FIXTURE, events }, 'q', null)[0]?.answers[0]?.isBefore;
  };

  it.each([
    ['2025-03-11', '2025-03-10', true],
    ['2025-03-11', '2025-03-11', false],
    ['2025-03-11/2025-03-13', '2025-03-12', false],
    ['2025-03-11T16:30', '2025-03-10', true],
    ['2025-03-11T16:30', '2025-03-11T15:00Z', true],
    ['2025-03-11T16:30', '2025-03-11T15:30Z', false],
    ['2025-03-11T16:30', '2025-03-11', false],
    ['2025-03-11?', '2025-03-10', false],
  ])('of an event at %s, known as of %s', (begins, known, isBefore) => {
    expect(givenBefore(begins, known)).toBe(isBefore);
  });
});
