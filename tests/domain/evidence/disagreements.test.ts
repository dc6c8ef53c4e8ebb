import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, Claim, Question } from '../../../src/domain/chronicle.ts';
import { disagreementsOf } from '../../../src/domain/evidence/disagreements.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, claim, event } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      question: fc.constantFrom('how-many', 'how-long', null),
      value: fc.constantFrom('30', '34', '37'),
      scope: fc.constantFrom('invited', 'present', null),
      day: fc.integer({ min: 10, max: 16 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map(({ day, ...said }, at) => claim(`c${at}`, 'Said.', `2025-03-${day}`, said)));

/** The claims dealt out to two events. */
const saying = (list: readonly Claim[]): Chronicle => ({
  ...FIXTURE,
  events: ['first', 'second'].map((id, hand) =>
    event(id, id, '2025-03-10', { claims: list.filter((_, at) => at % 2 === hand) }),
  ),
});

const known = fc.option(
  fc.integer({ min: 9, max: 17 }).map((day) => asOf(`2025-03-${String(day).padStart(2, '0')}`).at),
);

describe('disagreements', () => {
  it('are found just where a question has two values or more, among what was known', () =>
    fc.assert(
      fc.property(claims, known, (list, knownAt) => {
        const found = disagreementsOf(saying(list), knownAt).map(({ question }) => question.id);
        const expected = ['how-many', 'how-long'].filter((id) => {
          const heard = list.filter((each) => each.question === id && (knownAt === null || each.asOf.at <= knownAt));
          return new Set(heard.map(({ value }) => value)).size >= 2;
        });
        expect(found).toEqual(expected);
      }),
    ));

  it('hold every claim on their question in exactly one answer, which says what it says', () =>
    fc.assert(
      fc.property(claims, (list) => {
        for (const { question, answers } of disagreementsOf(saying(list), null)) {
          const held = answers.flatMap((answer) => answer.claims);
          const said = list.filter((each) => each.question === question.id);
          expect(held.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
          for (const { value, scope, claims: same } of answers)
            for (const each of same) expect([each.value, each.scope ?? '']).toEqual([value, scope]);
          const pairs = answers.map(({ value, scope }) => `${value}|${scope}`);
          expect(new Set(pairs).size).toBe(pairs.length);
        }
      }),
    ));

  it('stand in order of date, and so do the claims of each answer', () =>
    fc.assert(
      fc.property(claims, (list) => {
        const inOrder = (dates: readonly number[]): void => expect(dates).toEqual([...dates].sort((a, b) => a - b));
        for (const { answers } of disagreementsOf(saying(list), null)) {
          inOrder(answers.map((answer) => answer.claims[0]?.asOf.at ?? 0));
          for (const answer of answers) inOrder(answer.claims.map((each) => each.asOf.at));
        }
      }),
    ));

  it('name the events in which they were said, once each', () => {
    const [found] = disagreementsOf(FIXTURE, null);
    expect(found).toMatchObject({ question: { id: 'how-many' }, events: ['chiefs'] });
    const shared = saying([
      claim('a', 'Thirty.', '2025-03-10', { question: 'how-many', value: '30' }),
      claim('b', 'More.', '2025-03-10', { question: 'how-many', value: '34' }),
      claim('c', 'Thirty, again.', '2025-03-11', { question: 'how-many', value: '30' }),
    ]);
    expect(disagreementsOf(shared, null)[0]?.events).toEqual(['first', 'second']);
  });

  it.each([
    [['30|invited', '34|present'], [], 'count-different-things'],
    [['30|invited', '30|present', '34|both'], [], 'count-different-things'],
    [['30|invited', '34|present'], ['present'], 'count-different-things'],
    [['30|present', '34|present'], ['present'], 'cannot-both-be-true'],
    [['30|present', 'about 30|present'], [], 'can-all-be-true'],
    [['30|', '34|'], [], 'can-all-be-true'],
    [['30|invited', '34|present', '37|present'], ['present'], 'mixed'],
    [['30|invited', '34|present', '37|present'], ['invited'], 'can-all-be-true'],
    [['30|invited', '34|invited', '34|present', '37|present'], ['invited', 'present'], 'mixed'],
  ])('%j, which exclude one another on %j: %s', (answers, exclusive, kind) => {
    const said = answers.map((answer, at) => {
      const [value = '', scope = ''] = answer.split('|');
      return claim(`c${at}`, 'Said.', '2025-03-10', { question: 'how-many', value, scope: scope || null });
    });
    const question: Question = { id: 'how-many', text: 'How many?', about: null, exclusive, note: null };
    const chronicle = { ...saying(said), questions: new Map([[question.id, question]]) };
    expect(disagreementsOf(chronicle, null).map((each) => each.kind)).toEqual([kind]);
  });

  it('name the scopes on which not all can be true, of those that two values share by then', () => {
    const said = (on: string, value: string, scope: string): Claim =>
      claim(`${scope}-${value}`, 'Said.', `2025-03-${on}`, { question: 'how-many', value, scope });
    const question: Question = {
      id: 'how-many',
      text: 'How many?',
      about: null,
      exclusive: ['invited', 'present'],
      note: null,
    };
    const chronicle = {
      ...saying([
        said('10', '30', 'invited'),
        said('11', '34', 'present'),
        said('12', '37', 'present'),
        said('13', '31', 'invited'),
      ]),
      questions: new Map([[question.id, question]]),
    };
    const named = [11, 12, 13].map((day) => disagreementsOf(chronicle, asOf(`2025-03-${day}`).at)[0]?.exclusive);
    expect(named).toEqual([[], ['present'], ['invited', 'present']]);
  });

  it('are none where one value is told of different scopes', () => {
    const said = ['invited', 'present'].map((scope) =>
      claim(scope, 'Thirty.', '2025-03-10', { question: 'how-many', value: '30', scope }),
    );
    expect(disagreementsOf(saying(said), null)).toEqual([]);
  });

  it('of the real week are not there before their second value is known', () => {
    for (const { question, answers } of disagreementsOf(WEEK, null)) {
      const [first, ...others] = answers.map((answer) => answer.claims[0]?.asOf.at ?? 0);
      if (first === undefined || others.some((at) => at === first)) continue;
      const early = disagreementsOf(WEEK, answers[0]?.claims[0]?.asOf.at ?? null);
      expect(early.some((each) => each.question.id === question.id)).toBe(false);
    }
  });
});
