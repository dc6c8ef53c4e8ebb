/**
 * How the answers to every question of the published week stand to one another: written by hand from the facts, apart from
 * the records, so that a scope or a field which changes it is noticed.
 */
import { describe, expect, it } from 'vitest';
import { type Disagreement, disagreementsOf } from '../../src/domain/evidence/disagreements.ts';
import { asOf } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

const KINDS: Readonly<Record<string, Disagreement['kind']>> = {
  'q-chiefs-count': 'mixed',
  'q-croatia-montenegro': 'cannot-both-be-true',
  'q-ireland': 'mixed',
  'q-remote': 'mixed',
  'q-chiefs-hour': 'count-different-things',
  'q-chiefs-room': 'count-different-things',
  'q-nato-coordination': 'can-all-be-true',
  'q-venue': 'mixed',
  'q-agreement-date': 'cannot-both-be-true',
  'q-talks-length': 'can-all-be-true',
  'q-truce-scope': 'mixed',
  'q-e5-ukraine': 'can-all-be-true',
  'q-e5-host': 'mixed',
  'q-e5-number': 'count-different-things',
  'q-e5-eu': 'cannot-both-be-true',
  'q-call-count': 'mixed',
  'q-call-hungary-slovakia': 'count-different-things',
  'q-italy': 'mixed',
  'q-intel-scope': 'mixed',
  'q-odesa': 'mixed',
  'q-trump-14': 'can-all-be-true',
  'q-kursk': 'cannot-both-be-true',
  'q-rubio-lavrov': 'can-all-be-true',
  'q-london-number': 'count-different-things',
  'q-loans': 'cannot-both-be-true',
  'q-nuclear': 'count-different-things',
  'q-spelling': 'can-all-be-true',
  'q-starmer-in-return': 'can-all-be-true',
  'q-witkoff-jeddah': 'can-all-be-true',
};

/** The values that cannot all be true, each with its fellows, of the questions where others stand beside them. */
const EXCLUSIVE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'q-chiefs-count': [['36', '37']],
  'q-ireland': [['no', 'yes']],
  'q-remote': [
    [
      'Asian and Pacific nations',
      'Japan and South Korea; Australia and New Zealand sent people to Paris',
      'Japan, South Korea, Australia and New Zealand',
    ],
  ],
  'q-venue': [['Jeddah', 'Riyadh']],
  'q-truce-scope': [['in the sky and at sea', '“land-and-sea”']],
  'q-e5-host': [['France invites', 'Healey convenes it']],
  'q-call-count': [['25', '26']],
  'q-italy': [['no ground troops', 'ready to send peacekeepers']],
  'q-intel-scope': [['all intelligence', 'not for defensive operations']],
  'q-odesa': [
    ['four Syrians', 'three Syrians and one Ukrainian'],
    ['MJ Pina', 'MJ Pinar'],
  ],
};

const found = disagreementsOf(WEEK, null);
const foundOn = (id: string): Disagreement | undefined => found.find(({ question }) => question.id === id);

describe('disagreements of the week', () => {
  it('are those that are listed here', () => {
    expect(found.map(({ question }) => question.id).sort()).toEqual(Object.keys(KINDS).sort());
  });

  it.each(Object.entries(KINDS))('%s: %s', (id, kind) => {
    expect(foundOn(id)?.kind).toBe(kind);
  });

  it.each(Object.entries(EXCLUSIVE))('%s: not all can be true of %j', (id, groups) => {
    const { answers = [], exclusive = [] } = foundOn(id) ?? {};
    const told = exclusive.map((scope) =>
      answers
        .filter((answer) => answer.scope === scope)
        .map(({ value }) => value)
        .sort(),
    );
    expect(told.sort()).toEqual(groups.map((group) => [...group].sort()).sort());
  });

  // What was known grows: before the last claim, too, no values may be said to exclude one another that do not.
  it.each([
    ['q-venue', '2025-03-06', 'can-all-be-true'],
    ['q-truce-scope', '2025-03-10', undefined],
    ['q-ireland', '2025-03-10', 'cannot-both-be-true'],
    ['q-e5-host', '2025-03-10', 'count-different-things'],
    ['q-call-count', '2025-03-14', undefined],
  ])('%s, as known on %s: %s', (id, day, kind) => {
    const known = asOf(day).at;
    expect(disagreementsOf(WEEK, known).find(({ question }) => question.id === id)?.kind).toBe(kind);
  });
});
