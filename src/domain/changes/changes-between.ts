/** What changed between two days, or between two moments of knowledge, or both. */
import { answerChanges, claimChanges } from './answer-changes.ts';
import type { Change, Side } from './change.ts';
import { compared } from './compared.ts';
import { countryChanges } from './country-changes.ts';
import { eventChanges } from './event-changes.ts';
import { roomChanges } from './room-changes.ts';
import { sourceChanges } from './source-changes.ts';

/**
 * From `a` to `b`: countries, rooms, events, answers, claims, sources. Countries and rooms are those of the day, the others
 * of the moment. Both sides are of one chronicle. Cost grows with all that it holds.
 */
export function changesBetween(a: Side, b: Side): Change[] {
  const both = compared(a, b);
  const answers = answerChanges(both);
  return [
    ...countryChanges(both),
    ...roomChanges(both),
    ...eventChanges(both),
    ...answers,
    ...claimChanges(both, answers),
    ...sourceChanges(both),
  ];
}
