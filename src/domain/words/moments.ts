/** Moments of knowledge in words, on the chronicle's clocks. */
import type { Chronicle } from '../chronicle.ts';
import { type DayPart, type Moment, momentsOf } from '../events/moments.ts';
import type { KnownAt } from '../events/status.ts';
import { type Instant, toLocal } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { fullDate, longDate, monthWords } from './dates.ts';
import { zoneCity } from './times.ts';

const isOwnYear = ({ extent }: Chronicle, date: PlainDate): boolean => date.slice(0, 4) === extent.start.slice(0, 4);

/** `Tuesday 11 March`; with its year where that is not the chronicle's. */
export const momentDayWords = (chronicle: Chronicle, date: PlainDate): string =>
  isOwnYear(chronicle, date) ? longDate(date) : fullDate(date);

/** An instant that need not be one of the chronicle's moments; midnight is the end of the day before. */
function asMoment(chronicle: Chronicle, at: Instant): Moment {
  const found = momentsOf(chronicle).find((moment) => moment.at === at);
  if (found) return found;
  const told = toLocal(at, chronicle.zone).endsWith('T00:00') ? 'day' : 'clock';
  const within = (told === 'day' ? at - 1 : at) as Instant;
  return { at, told, date: toLocal(within, chronicle.zone).slice(0, 10) as PlainDate };
}

/** `Tuesday 11 March, 12:30`; `Tuesday 11 March, end of the day` where no hour is told: what came in that day counts from then. */
export function momentWords(chronicle: Chronicle, { at, told, date }: Moment): string {
  switch (told) {
    case 'clock':
      return `${momentDayWords(chronicle, date)}, ${toLocal(at, chronicle.zone).slice(11)}`;
    case 'day':
      return `${momentDayWords(chronicle, date)}, end of the day`;
    case 'month':
      return `${monthWords(date)}, end of the month`;
  }
}

/** The same for any moment that the chronicle can be seen from: `Now known` for all of it. */
export const knownAtWords = (chronicle: Chronicle, knownAt: KnownAt): string =>
  knownAt === null ? 'Now known' : momentWords(chronicle, asMoment(chronicle, knownAt));

/** Within a sentence, after 'known': `now`, `by Tuesday 11 March, 12:30`, `by the end of Tuesday 11 March`. */
export function knownByWords(chronicle: Chronicle, knownAt: KnownAt): string {
  if (knownAt === null) return 'now';
  const moment = asMoment(chronicle, knownAt);
  if (moment.told === 'clock') return `by ${momentWords(chronicle, moment)}`;
  return `by the end of ${moment.told === 'day' ? momentDayWords(chronicle, moment.date) : monthWords(moment.date)}`;
}

/** For whatever is seen from an earlier moment: that it is, and what that leaves out. */
export const seenAtWords = (chronicle: Chronicle, knownAt: KnownAt): string =>
  `As known ${knownByWords(chronicle, knownAt)}, ${zoneCity(chronicle.zone)} time: what was reported later is left out.`;

const DAY_PARTS: Record<DayPart, string> = {
  night: 'at night',
  morning: 'in the morning',
  noon: 'at noon',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  unknown: 'in the course of the day',
};

/** `in the morning`. */
export const dayPartWords = (part: DayPart): string => DAY_PARTS[part];
