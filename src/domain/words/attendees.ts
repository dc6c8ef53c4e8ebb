/** Who an event names, in a line. */
import type { Chronicle, Participant } from '../chronicle.ts';
import { attendanceOf, isMeeting } from '../events/attendance.ts';
import type { DayEvent } from '../events/day-event.ts';
import { listWords } from './lists.ts';
import { modeWords } from './parts.ts';

export function partyName({ countries, organisations }: Chronicle, { party }: Participant): string {
  return party.kind === 'country'
    ? (countries.get(party.iso3)?.name ?? party.iso3)
    : (organisations.get(party.id)?.name ?? party.id);
}

/** `In person: France and Germany. Presence disputed: Croatia`; `Named: …` where nobody came together. Empty for none. */
export function attendeeWords(chronicle: Chronicle, { event, isPlanned }: DayEvent): string {
  const named = (participants: readonly Participant[]): string =>
    listWords(participants.map((each) => partyName(chronicle, each)));
  if (event.participants.length === 0) return '';
  if (!isMeeting(event)) return `Named: ${named(event.participants)}`;
  return attendanceOf(event)
    .map(({ mode, participants }) => {
      const how = modeWords(mode, { isPlanned, isVirtual: event.isVirtual });
      return `${how}: ${named(participants)}`;
    })
    .join('. ');
}
