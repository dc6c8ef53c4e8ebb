/** When an event happens, in words, on the clocks of its own place. What no source tells is said to be untold. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { MINUTE_MS, offsetMs, type Zone } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type Certainty, datesOf, intervalOf, isMidnight } from '../time/when.ts';
import { dateRange, monthWords, rangeInYear } from './dates.ts';
import { listWords } from './lists.ts';

export type TimeWords = {
  /** `16:30`, `about 16:30`, `15:15–18:30`; null where no hour is told. */
  readonly clock: string | null;
  /** `16:30 in Paris`, `12–14 March`, `time not reported`, `sources differ: about 16:30 or about 17:30 in Paris`. */
  readonly text: string;
};

const HEDGES: Record<Certainty, string> = {
  exact: '',
  approximate: 'about ',
  uncertain: 'perhaps ',
  'approximate-and-uncertain': 'perhaps about ',
};

/** Whose clocks: ` in Paris`, or ` Paris time` where there is no place. */
export function clocksOf(event: ChronicleEvent, chronicle: Chronicle): string {
  const place = event.place === null ? undefined : chronicle.places.get(event.place);
  if (place) return ` in ${place.town}`;
  return ` ${zoneCity(event.zone)} time`;
}

/** The city that an IANA name gives: `Europe/Paris` is `Paris`. */
export const zoneCity = (zone: Zone): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** `UTC+3`, `UTC−4`, `UTC+5:30`, or `UTC` itself. */
export function offsetWords(durationMs: number): string {
  const minutes = Math.abs(Math.round(durationMs / MINUTE_MS));
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${durationMs < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** What sources tell of its hour where they differ on it: no one of them is then its time. Empty where they do not. */
export function differingTimes({ claims }: ChronicleEvent, { questions }: Chronicle): string[] {
  const asked = claims.filter(({ question }) => questions.get(question ?? '')?.about === 'time');
  const values = [...new Set(asked.flatMap(({ value }) => value ?? []))];
  return values.length > 1 ? values : [];
}

export function timeWords(event: ChronicleEvent, chronicle: Chronicle): TimeWords {
  const { when } = event;
  const hedge = HEDGES[when.certainty];
  const clocks = clocksOf(event, chronicle);
  const values = differingTimes(event, chronicle);
  if (values.length > 0) return { clock: null, text: `sources differ: ${listWords(values, 'or')}${clocks}` };
  if (when.kind === 'days') return { clock: null, text: daysWords(event, chronicle) };
  const start = when.start.slice(11);
  if (when.end === null) return { clock: `${hedge}${start}`, text: `${hedge}${start}${clocks}, end not reported` };
  const { start: first, end: last } = datesOf(when);
  if (isMidnight(when.start) && isMidnight(when.end))
    return { clock: null, text: first === last ? `all day${clocks}` : `${hedge}${rangeOf(first, last, chronicle)}` };
  const end = when.end.slice(11);
  const clock = `${hedge}${start}–${end}`;
  return {
    clock,
    text: first === last ? `${clock}${clocks}` : `${clock}${clocks}, ${rangeOf(first, last, chronicle)}`,
  };
}

/** The same with its clocks' distance from UTC: `16:30 in Paris (UTC+1), end not reported`. */
export function zonedTimeWords(event: ChronicleEvent, chronicle: Chronicle): string {
  const { text } = timeWords(event, chronicle);
  if (event.when.kind === 'days' && differingTimes(event, chronicle).length === 0) return text;
  const clocks = clocksOf(event, chronicle);
  const offset = offsetWords(offsetMs(intervalOf(event.when, event.zone).start, event.zone));
  return text.includes(clocks) ? text.replace(clocks, `${clocks} (${offset})`) : `${text} (${offset})`;
}

/** The same with its date and year, for where the day is not at hand: `2 March 2025, about 14:00 in London`. */
export function datedTimeWords(event: ChronicleEvent, chronicle: Chronicle): string {
  const { text } = timeWords(event, chronicle);
  const { start, end } = datesOf(event.when);
  const [dated, short] = [dateRange({ start, end }), rangeOf(start, end, chronicle)];
  if (text.includes(dated)) return text;
  if (text.includes(short)) return text.replace(short, dated);
  return start === end ? `${dated}, ${text}` : text;
}

const rangeOf = (start: PlainDate, end: PlainDate, { extent }: Chronicle): string =>
  rangeInYear({ start, end }, extent.start.slice(0, 4));

function daysWords({ when }: ChronicleEvent, chronicle: Chronicle): string {
  if (when.kind !== 'days') return '';
  const hedge = HEDGES[when.certainty];
  const named = (date: PlainDate): string => {
    if (when.precision === 'day') return rangeOf(date, date, chronicle);
    return when.precision === 'month' ? monthWords(date) : date.slice(0, 4);
  };
  const [from, to] = [named(when.start), named(when.end)];
  if (when.open === 'start') return `until ${hedge}${to}`;
  if (when.open === 'end') return `from ${hedge}${from}, end not reported`;
  if (when.precision !== 'day')
    return from === to ? `${hedge}${from}, day not reported` : `${hedge}${from} – ${to}, days not reported`;
  if (when.start !== when.end) return `${hedge}${rangeOf(when.start, when.end, chronicle)}`;
  // Within the extent the day is at hand; elsewhere it has to be said.
  const isInExtent = chronicle.extent.start <= when.start && when.start <= chronicle.extent.end;
  // Of what lies outside, the date alone is told: that its hour is not at hand is no news.
  if (!isInExtent) return `${hedge}${dateRange(when)}`;
  return `${hedge === '' ? '' : `${hedge}${rangeOf(when.start, when.end, chronicle)}, `}time not reported`;
}
