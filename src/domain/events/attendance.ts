/** Who took part in an event, grouped by how: present first, absent last. */
import type { ChronicleEvent, Participant, ParticipationMode } from '../chronicle.ts';

/** Participants that came, or were said to come, in the same way. Never empty. */
export type AttendanceGroup = { readonly mode: ParticipationMode; readonly participants: readonly Participant[] };

const ORDER: readonly ParticipationMode[] = [
  'in-person',
  'remote',
  'represented',
  'observer',
  'disputed',
  'unconfirmed',
  'denied',
  'absent',
];

export const attendanceOf = ({ participants }: ChronicleEvent): AttendanceGroup[] =>
  ORDER.map((mode) => ({ mode, participants: participants.filter((each) => each.mode === mode) })).filter(
    (group) => group.participants.length > 0,
  );

/** Events that people come to; in the others countries are named, but nobody takes part. */
export const isMeeting = ({ kind }: ChronicleEvent): boolean =>
  kind === 'talks' || kind === 'call' || kind === 'gathering';

/** `country:FRA` or `organisation:nato`: unique within one event and mode. */
export const keyOf = ({ party }: Participant): string =>
  party.kind === 'country' ? `country:${party.iso3}` : `organisation:${party.id}`;
