/**
 * What map, timeline and story show of a week for a reader's choice, as rows: countries, towns and events. Composed of what
 * the scenes themselves are composed of, so that the same week can be read as a table and as text.
 */
import type { Chronicle } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import type { Disagreement } from '../evidence/disagreements.ts';
import type { Choice } from './choice.ts';
import { type CountryRow, countryRows } from './country-rows.ts';
import { type EventRow, rowsBesideTimeline, timelineRows } from './event-rows.ts';
import { type TownRow, townRows } from './town-rows.ts';

export type WeekRows = {
  readonly day: ChronicleDay;
  /** By part, then by name. */
  readonly countries: readonly CountryRow[];
  /** As the map ranks them: held, planned, idle. */
  readonly towns: readonly TownRow[];
  /** The timeline's, in order of time. */
  readonly events: readonly EventRow[];
  /** What the story tells, of the day or selected, and the timeline does not show. */
  readonly besideTimeline: readonly EventRow[];
};

/** `chronicle`, `day` and `disagreements` as known at the choice's moment. Cost grows with the events. */
export function weekRows(
  chronicle: Chronicle,
  day: ChronicleDay,
  disagreements: readonly Disagreement[],
  choice: Choice,
): WeekRows {
  const events = timelineRows(chronicle, day, disagreements, choice);
  return {
    day,
    countries: countryRows(chronicle, day, choice),
    towns: townRows(day, choice.selected),
    events,
    besideTimeline: rowsBesideTimeline(chronicle, day, disagreements, choice, events),
  };
}
