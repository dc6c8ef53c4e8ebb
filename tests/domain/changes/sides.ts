/** Sides to compare, and comparisons turned round. */
import fc from 'fast-check';
import type { Change, Side } from '../../../src/domain/changes/change.ts';
import { changeKey } from '../../../src/domain/changes/change.ts';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date } from '../../fixtures/records.ts';

export const side = (day: string, known: string | null = null, chronicle: Chronicle = FIXTURE): Side => ({
  chronicle,
  day: date(day),
  knownAt: known === null ? null : asOf(known).at,
});

/** Any day at any moment at which something came in, or now. */
export const sidesOf = (chronicle: Chronicle): fc.Arbitrary<Side> =>
  fc
    .record({
      day: fc.constantFrom(...daysOf(chronicle.extent)),
      knownAt: fc.constantFrom<KnownAt>(null, ...momentsOf(chronicle).map(({ at }) => at)),
    })
    .map((each) => ({
      chronicle,
      ...each,
      // A whole chronicle is no counterexample that anyone reads.
      [fc.toStringMethod]: () => `${chronicle.id} on ${each.day} as known at ${each.knownAt}`,
    }));

const isBefore = (a: KnownAt, b: KnownAt): boolean => b === null || (a !== null && a <= b);

export const laterOf = (a: KnownAt, b: KnownAt): KnownAt => (isBefore(a, b) ? b : a);

/** The days of both and the earlier moment first. */
export const inOrderOfKnowledge = ([a, b]: readonly [Side, Side]): [Side, Side] =>
  isBefore(a.knownAt, b.knownAt)
    ? [a, b]
    : [
        { ...a, knownAt: b.knownAt },
        { ...b, knownAt: a.knownAt },
      ];

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['joined', 'left'],
  ['opened', 'closed'],
  ['known', 'dropped'],
  ['added', 'dropped'],
];

/** What each change is about and of what kind, with from and to; sorted, since the order is by kind. */
export const outline = (changes: readonly Change[]): string[] =>
  changes
    .map((change) => {
      const [from, to] = 'from' in change ? [change.from, change.to] : ['', ''];
      const word = (each: typeof from | typeof to): string =>
        each === null || typeof each === 'string' ? String(each) : `${'part' in each ? each.part : each.state}`;
      return `${change.kind} ${changeKey(change).split('/').slice(1).join('/')} ${word(from)}>${word(to)}`;
    })
    .sort();

/** The outline of the same comparison the other way round. */
export const turned = (changes: readonly Change[]): string[] =>
  outline(changes)
    .map((line) => {
      const [kind = '', id = '', moved = ''] = line.split(' ');
      const [subject, verb = ''] = kind.split('-');
      const pair = OPPOSITES.find(
        (each) => each.includes(verb) && (verb !== 'dropped' || (subject === 'event') === (each[0] === 'known')),
      );
      const opposite = pair?.find((each) => each !== verb) ?? verb;
      return `${subject}-${opposite} ${id} ${moved.split('>').reverse().join('>')}`;
    })
    .sort();
