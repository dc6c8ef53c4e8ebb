/** Zones in words: `UTC+3`. */
import type { Instant, Zone } from '../../domain/time/instant.ts';
import { MINUTE_MS, offsetMs } from '../../domain/time/instant.ts';
import type { Interval } from '../../domain/time/interval.ts';

/** `UTC+3`, `UTC−4`, `UTC+5:30`, `UTC`. */
export function offsetWords(offset: number): string {
  const minutes = Math.abs(Math.round(offset / MINUTE_MS));
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The zone's offset over a stretch of time; both, where its clocks change within it. */
export function zoneOffsetWords(zone: Zone, { start, end }: Interval): string {
  const first = offsetWords(offsetMs(start, zone));
  const last = offsetWords(offsetMs((end - 1) as Instant, zone));
  return first === last ? first : `${first}, then ${last.replace('UTC', '') || 'UTC'}`;
}
