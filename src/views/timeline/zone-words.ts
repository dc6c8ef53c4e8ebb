/** A zone's distance from UTC over a stretch of time, in words. */
import type { Instant, Zone } from '../../domain/time/instant.ts';
import { offsetMs } from '../../domain/time/instant.ts';
import type { Interval } from '../../domain/time/interval.ts';
import { offsetWords } from '../../domain/words/times.ts';

/** The zone's offset over a stretch of time; both, where its clocks change within it. */
export function zoneOffsetWords(zone: Zone, { start, end }: Interval): string {
  const first = offsetWords(offsetMs(start, zone));
  const last = offsetWords(offsetMs((end - 1) as Instant, zone));
  return first === last ? first : `${first}, then ${last.replace('UTC', '') || 'UTC'}`;
}
