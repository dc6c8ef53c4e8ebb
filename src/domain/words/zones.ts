/** Whose clocks an event is told on, with their distance from UTC. */
import type { ChronicleEvent } from '../chronicle.ts';
import { MINUTE_MS, offsetMs, type Zone } from '../time/instant.ts';
import { intervalOf } from '../time/when.ts';

/** `UTC+3`, `UTC−4`, `UTC+5:30`, or `UTC` itself. */
export function offsetWords(durationMs: number): string {
  const minutes = Math.abs(Math.round(durationMs / MINUTE_MS));
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${durationMs < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

const zoneName = (zone: Zone): string => zone.replaceAll('_', ' ');

/** `Hours are those of Europe/Paris, UTC+1 on that day.`; of days without an hour, whose days they are. */
export function zoneWords({ when, zone }: ChronicleEvent): string {
  const offset = offsetWords(offsetMs(intervalOf(when, zone).start, zone));
  return when.kind === 'clock'
    ? `Hours are those of ${zoneName(zone)}, ${offset} on that day.`
    : `Days are those of ${zoneName(zone)}.`;
}
