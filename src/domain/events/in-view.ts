/** Which events a stretch of time holds. */
import type { Interval } from '../time/interval.ts';
import { intervalOf } from '../time/when.ts';
import type { DayEvent } from './day-event.ts';

/** Whether any of it can be in view. A start without an end counts as a moment. */
export function isInView({ event }: DayEvent, span: Interval): boolean {
  const { start, end } = intervalOf(event.when, event.zone);
  return start < span.end && (end > span.start || (start === end && start >= span.start));
}
