/** The moment at which a reader asks, as addresses write moments: to the minute. Here the clock is read, and no more. */
import { type Instant, minuteOf } from '../../domain/time/instant.ts';

export const presentMinute = (): Instant => minuteOf(Date.now());
