/**
 * An event's time for formats that know no "about": hours only where they are exact, else the days it touches, in its own
 * place's zone. Each format says in words beside it what is unsure.
 */
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { atLocal, type Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { datesOf, isMidnight, type When } from '../../domain/time/when.ts';

export type ToldTime =
  /** `end` is null where no source tells it. */
  | { readonly kind: 'clock'; readonly start: Instant; readonly end: Instant | null }
  /** Both ends inclusive. */
  | { readonly kind: 'days'; readonly start: PlainDate; readonly end: PlainDate };

const areWholeDays = (when: When): boolean =>
  when.kind === 'days' || (isMidnight(when.start) && when.end !== null && isMidnight(when.end));

export function toldTime({ when, zone }: ChronicleEvent): ToldTime {
  if (when.kind === 'days' || when.certainty !== 'exact' || areWholeDays(when))
    return { kind: 'days', ...datesOf(when) };
  return {
    kind: 'clock',
    start: atLocal(when.start, zone),
    end: when.end === null ? null : atLocal(when.end, zone),
  };
}

/** Whether the days themselves are what a source tells: neither about, nor perhaps, nor some day of a month, nor open. */
export const isSureOfDays = (when: When): boolean =>
  when.kind === 'clock' || (when.certainty === 'exact' && when.precision === 'day' && when.open === 'none');
