/** The stretch of time that the axis shows: never outside the whole, never shorter than an hour. Instants in ms. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { HOUR_MS, type Instant } from '../../domain/time/instant.ts';
import { durationMs, type Interval } from '../../domain/time/interval.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { dayInterval } from '../../domain/time/when.ts';

export const SHORTEST_MS = HOUR_MS;

/** A stretch of that length within the whole, starting as near to `startMs` as it can. Whole milliseconds. */
export function fitSpan(whole: Interval, startMs: number, lengthMs: number): Interval {
  const length = Math.round(Math.min(durationMs(whole), Math.max(SHORTEST_MS, lengthMs)));
  const start = Math.round(Math.min(whole.end - length, Math.max(whole.start, startMs))) as Instant;
  return { start, end: (start + length) as Instant };
}

/** Shows `factor` times less time (more where it is below 1), keeping what is at `fraction` of the width where it is. */
export function zoomSpan(whole: Interval, span: Interval, factor: number, fraction: number): Interval {
  const length = Math.min(durationMs(whole), Math.max(SHORTEST_MS, durationMs(span) / factor));
  const held = span.start + durationMs(span) * fraction;
  return fitSpan(whole, held - length * fraction, length);
}

/** Moves by a part of what is shown: 0.5 is half a width later. Stops at the whole's ends. */
export const panSpan = (whole: Interval, span: Interval, fraction: number): Interval =>
  fitSpan(whole, span.start + durationMs(span) * fraction, durationMs(span));

/** As long as before, around a moment. */
export const centreSpan = (whole: Interval, span: Interval, at: number): Interval =>
  fitSpan(whole, at - durationMs(span) / 2, durationMs(span));

/** Whether a good part of the day is in view: half of it, or half of the view where that is shorter. */
export function showsDay(span: Interval, day: Interval): boolean {
  const shared = Math.min(span.end, day.end) - Math.max(span.start, day.start);
  return shared >= Math.min(durationMs(span), durationMs(day)) / 2;
}

/** The same hours of another day. A span longer than a day is put around that day's middle. */
export function onDay(whole: Interval, span: Interval, day: Interval): Interval {
  const length = durationMs(span);
  if (length >= durationMs(day)) return centreSpan(whole, span, (day.start + day.end) / 2);
  const middle = (span.start + span.end) / 2 - day.start;
  const hours = ((middle % durationMs(day)) + durationMs(day)) % durationMs(day);
  return centreSpan(whole, span, day.start + hours);
}

/** What the store keeps: null where the whole is shown, so that a link to it stays short. */
export const keptSpan = (whole: Interval, span: Interval): Interval | null =>
  span.start <= whole.start && span.end >= whole.end ? null : span;

/** One day as the chronicle's zone has it, within the whole. */
export function daySpan(whole: Interval, chronicle: Chronicle, date: PlainDate): Interval {
  const day = dayInterval(date, chronicle.zone);
  return fitSpan(whole, day.start, durationMs(day));
}
