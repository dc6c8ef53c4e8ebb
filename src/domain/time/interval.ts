/** Stretches of time `[start, end)`: the start belongs to it, the end does not. */
import type { Instant } from './instant.ts';

export type Interval = { readonly start: Instant; readonly end: Instant };

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

export const durationMs = ({ start, end }: Interval): number => end - start;
