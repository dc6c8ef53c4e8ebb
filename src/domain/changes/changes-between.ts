/** What changed between two days, or between two moments of knowledge, or both. */
import { type EventFilter, NO_EVENT_FILTER } from '../finding/event-filter.ts';
import { answerChanges, claimChanges } from './answer-changes.ts';
import type { Change, Side } from './change.ts';
import { compared } from './compared.ts';
import { countryChanges } from './country-changes.ts';
import { eventChanges } from './event-changes.ts';
import { roomChanges } from './room-changes.ts';
import { sourceChanges } from './source-changes.ts';

/**
 * From `a` to `b`: countries, rooms, events, answers, claims, sources. Countries and rooms are those of the day, the others
 * of the moment. Both sides are of one chronicle. Of a filter: what is told of the events that match at either moment, with
 * parts and rooms folded from them alone, and answers whole, as the story tells them. Cost grows with all that it holds.
 */
export function changesBetween(a: Side, b: Side, filter: EventFilter = NO_EVENT_FILTER): Change[] {
  const both = compared(a, b, filter);
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
