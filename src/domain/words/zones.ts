/** Whose clocks an event is told on, with their distance from UTC. */
import type { ChronicleEvent } from '../chronicle.ts';
import { offsetMs, type Zone } from '../time/instant.ts';
import { intervalOf } from '../time/when.ts';
import { offsetWords } from './times.ts';

const zoneName = (zone: Zone): string => zone.replaceAll('_', ' ');

/** `Hours are those of Europe/Paris, UTC+1 on that day.`; of days without an hour, whose days they are. */
export function zoneWords({ when, zone }: ChronicleEvent): string {
  const offset = offsetWords(offsetMs(intervalOf(when, zone).start, zone));
  return when.kind === 'clock'
    ? `Hours are those of ${zoneName(zone)}, ${offset} on that day.`
    : `Days are those of ${zoneName(zone)}.`;
}
