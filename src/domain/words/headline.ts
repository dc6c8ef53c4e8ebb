/** What a day's button says: the labels of its foremost events. */
import type { ChronicleDay } from '../events/day.ts';
import { type DayEvent, isLive } from '../events/day-event.ts';
import { leftOutOf } from '../events/matching-day.ts';
import { isForemost } from '../events/order.ts';
import { isDone } from '../events/status.ts';
import { statusWords } from './statuses.ts';

/** What the button has room for, in characters; a second label that would go beyond is left out. */
const ROOM = 64;

const attendanceOf = ({ event }: DayEvent): number =>
  event.participants.filter(({ party }) => party.kind === 'country').length;

/** `Planned`, `Cancelled`, `Superseded`; null for what took place. */
export function reservationOf({ status, isPlanned }: DayEvent): string | null {
  if (isDone(status)) return null;
  return isPlanned ? 'Planned' : statusWords(status);
}

/**
 * What the day was about: the events that an editor marked, else the best attended one. Those called off or overtaken only
 * where there are no others. Empty for a day without events. The day's button and its sentence both begin with the first.
 */
export function foremostOf({ events }: ChronicleDay): DayEvent[] {
  const live = events.filter(isLive);
  const marked = live.filter(isForemost);
  const byAttendance = [...(live.length > 0 ? live : events)].sort((a, b) => attendanceOf(b) - attendanceOf(a));
  return marked.length > 0 ? marked : byAttendance.slice(0, 1);
}

/** At most two labels. */
export function dayHeadline(day: ChronicleDay): string {
  const [first, second] = foremostOf(day);
  if (!first) return leftOutOf(day) > 0 ? `None of ${leftOutOf(day)} matches` : 'No events';
  const kept = reservationOf(first);
  const alone = kept === null ? first.event.label : `${kept}: ${first.event.label}`;
  if (!second) return alone;
  const also = reservationOf(second);
  // What is said before the first is read as holding for the second too: a planned one is not put before one that was held.
  if (kept !== null && kept !== also) return alone;
  const both = `${alone} · ${also === null || also === kept ? '' : `${also}: `}${second.event.label}`;
  return both.length <= ROOM ? both : alone;
}
