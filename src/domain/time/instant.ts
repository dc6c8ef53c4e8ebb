/**
 * Points in time and the zones they are read in. The only file that touches `Date` and `Intl`: everything else is handed
 * instants (whole ms since 1970-01-01T00:00Z) and local texts. Zones are IANA names; their rules come from the engine.
 */
import { err, ok, type Result } from '../result.ts';

declare const instant: unique symbol;
/** A point in time. Unit: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instant]: true };

declare const zone: unique symbol;
/** An IANA zone name that the engine knows, such as `Europe/Paris`. */
export type Zone = string & { readonly [zone]: true };

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;

/** Beyond these a year of four digits could not be shown on the clocks of every zone. */
const SHOWABLE = { first: Date.parse('0000-01-02T00:00Z'), last: Date.parse('9999-12-31T00:00Z') } as const;

/** `2025-03-11T16:27+01:00` to an instant. Refuses a time that has no offset, and one of a day that there is not. */
export function parseInstant(text: string): Result<Instant, 'not-an-instant'> {
  // A day that its month has not, engines take for one of the next month.
  const isTime = ISO_WITH_OFFSET.test(text) && !Number.isNaN(dayNumber(text.slice(0, 10)));
  const ms = isTime ? Date.parse(text) : Number.NaN;
  return ms >= SHOWABLE.first && ms < SHOWABLE.last ? ok(ms as Instant) : err('not-an-instant');
}

/** The whole minute in which a clock stands that tells ms since 1970-01-01T00:00Z. */
export const minuteOf = (clockMs: number): Instant => (Math.floor(clockMs / MINUTE_MS) * MINUTE_MS) as Instant;

export const addMs = (start: Instant, durationMs: number): Instant => (start + durationMs) as Instant;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zoneName: string): Intl.DateTimeFormat {
  const known = formatters.get(zoneName);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zoneName,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zoneName, made);
  return made;
}

/** A zone name the engine knows, or an error. `UTC` is one. */
export function parseZone(text: string): Result<Zone, 'unknown-zone'> {
  try {
    // Known without asking, which takes a moment the first time.
    if (text !== 'UTC') formatterOf(text);
    return ok(text as Zone);
  } catch {
    return err('unknown-zone');
  }
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utcMs(year: number, month: number, day: number, hour: number, minute: number, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

/** Offsets at the midnights of UTC, by zone: asking the engine is slow, and most days keep one offset throughout. */
const midnights = new Map<Zone, Map<Instant, number>>();

function offsetAtMidnight(midnight: Instant, zoneName: Zone): number {
  const known = midnights.get(zoneName) ?? new Map<Instant, number>();
  midnights.set(zoneName, known);
  const offset = known.get(midnight) ?? askedOffset(midnight, zoneName);
  known.set(midnight, offset);
  return offset;
}

/** How far the zone's clocks are ahead of UTC at that instant. Unit: ms, negative west of Greenwich. */
export function offsetMs(at: Instant, zoneName: Zone): number {
  const midnight = (Math.floor(at / DAY_MS) * DAY_MS) as Instant;
  const offset = offsetAtMidnight(midnight, zoneName);
  // No zone has put its clocks on and back within one day.
  return offset === offsetAtMidnight(addMs(midnight, DAY_MS), zoneName) ? offset : askedOffset(at, zoneName);
}

function askedOffset(at: Instant, zoneName: Zone): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zoneName).formatToParts(at)) part[type] = value;
  const of = (name: string): number => Number(part[name]);
  // The year before 1 AD is 1 BC, which ISO 8601 counts as 0.
  const year = part['era'] === 'BC' ? 1 - of('year') : of('year');
  const local = utcMs(year, of('month'), of('day'), of('hour'), of('minute'), of('second'));
  return local - Math.floor(at / SECOND_MS) * SECOND_MS;
}

/** What the zone's clocks show, as `2025-03-11T16:30`. */
export function toLocal(at: Instant, zoneName: Zone): string {
  return new Date(at + offsetMs(at, zoneName)).toISOString().slice(0, 16);
}

/** On the clocks of UTC, as RFC 3339 has it: `2025-03-11T15:30:00Z`. */
export const toUtc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/**
 * The instant at which the zone's clocks show `2025-03-11T16:30` (a bare date means its midnight; `24:00` the next one).
 * Where clocks skip the time, the instant is that of the gap's end shifted as far; where they repeat it, the first of the two.
 * Throws on text that is not of that form: parse first.
 */
export function atLocal(local: string, zoneName: Zone): Instant {
  const match = LOCAL.exec(local);
  if (!match) throw new Error(`Not a local time: ${local}`);
  const [, year, month, day, hour = '0', minute = '0'] = match;
  const wall = utcMs(Number(year), Number(month), Number(day), Number(hour), Number(minute));
  const early = wall - offsetMs((wall - DAY_MS) as Instant, zoneName);
  const late = wall - offsetMs((wall + DAY_MS) as Instant, zoneName);
  for (const guess of [Math.min(early, late), Math.max(early, late)] as Instant[]) {
    if (guess + offsetMs(guess, zoneName) === wall) return guess;
  }
  return early as Instant;
}

/** Days since 1970-01-01 of a proleptic Gregorian `YYYY-MM-DD`; NaN if there is no such day. */
export function dayNumber(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00Z`) : Number.NaN;
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date ? Number.NaN : ms / DAY_MS;
}

/** The `YYYY-MM-DD` of a day number. */
export const dateOfDayNumber = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);
