/** Whose clocks an event is told on, with their distance from UTC. */
import type { ChronicleEvent } from '../chronicle.ts';
import { HOUR_MS, MINUTE_MS, offsetMs, type Zone } from '../time/instant.ts';
import { intervalOf } from '../time/when.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `UTC+01:00`, `UTC−04:00`, or `UTC` itself. */
export function offsetWords(durationMs: number): string {
  const size = Math.abs(durationMs);
  if (size < MINUTE_MS) return 'UTC';
  const minutes = Math.floor((size % HOUR_MS) / MINUTE_MS);
  return `UTC${durationMs < 0 ? '−' : '+'}${two(Math.floor(size / HOUR_MS))}:${two(minutes)}`;
}

const zoneName = (zone: Zone): string => zone.replaceAll('_', ' ');

/** `Hours are those of Europe/Paris, UTC+01:00 on that day.`; of days without an hour, whose days they are. */
export function zoneWords({ when, zone }: ChronicleEvent): string {
  const offset = offsetWords(offsetMs(intervalOf(when, zone).start, zone));
  return when.kind === 'clock'
    ? `Hours are those of ${zoneName(zone)}, ${offset} on that day.`
    : `Days are those of ${zoneName(zone)}.`;
}
