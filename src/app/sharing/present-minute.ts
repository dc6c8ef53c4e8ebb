/** The moment at which a reader asks, as addresses write moments: to the minute. */
import type { KnownAt } from '../../domain/events/status.ts';
import { parseInstant } from '../../domain/time/instant.ts';

export function presentMinute(): KnownAt {
  const read = parseInstant(`${new Date().toISOString().slice(0, 16)}Z`);
  return read.ok ? read.value : null;
}
