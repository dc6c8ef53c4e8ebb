/** The stops of the control: every moment at which something came in, and now. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { type DayPart, type Moment, momentDays, momentOf, momentsOf } from '../../domain/events/moments.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { atLocal } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { dateRange } from '../../domain/words/dates.ts';
import { dayPartWords, momentDayWords } from '../../domain/words/moments.ts';

/** Where a value stands among the stops, the last of which is now. One between two stands at the earlier. */
export function stopOf(moments: readonly Moment[], value: KnownAt): number {
  if (value === null) return moments.length;
  const moment = momentOf(moments, value);
  return moment === null ? 0 : moments.indexOf(moment);
}

/** What was known as the week began: from there on it is played. */
export function firstPlayed(chronicle: Chronicle): KnownAt {
  const moments = momentsOf(chronicle);
  return (momentOf(moments, atLocal(chronicle.extent.start, chronicle.zone)) ?? moments[0])?.at ?? null;
}

/** A day, or a part of one where hours are told, for a choice in few steps. */
export type CoarseStop = { readonly words: string; readonly moments: readonly Moment[] };

export type CoarseGroup = { readonly label: string; readonly stops: readonly CoarseStop[] };

const stopWords = (chronicle: Chronicle, date: PlainDate, part: DayPart, isAlone: boolean): string => {
  const day = momentDayWords(chronicle, date);
  return part === 'unknown' && isAlone ? day : `${day}, ${dayPartWords(part)}`;
};

/** Before the extent, in it, and after; groups without stops are left out. */
export function coarseGroups(chronicle: Chronicle): CoarseGroup[] {
  const { extent, zone } = chronicle;
  const days = momentDays(momentsOf(chronicle), zone);
  const stops = days.map(({ date, parts }) => ({
    date,
    ofDay: parts.map(({ part, moments }) => ({
      words: stopWords(chronicle, date, part, parts.length === 1),
      moments,
    })),
  }));
  const groups = [
    { label: 'Before', isIn: (date: PlainDate) => date < extent.start },
    { label: dateRange(extent), isIn: (date: PlainDate) => extent.start <= date && date <= extent.end },
    { label: 'After', isIn: (date: PlainDate) => date > extent.end },
  ];
  return groups
    .map(({ label, isIn }) => ({
      label,
      stops: stops.filter(({ date }) => isIn(date)).flatMap(({ ofDay }) => ofDay),
    }))
    .filter((group) => group.stops.length > 0);
}
