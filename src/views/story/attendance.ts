/** Who took part in an event, grouped by how: present first, absent last. */
import type { ChronicleEvent, Participant, ParticipationMode } from '../../domain/chronicle.ts';

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

/** The first `count` and the rest; one left over is not worth a step of its own and joins the first. */
export const splitAt = <T>(list: readonly T[], count: number): readonly [readonly T[], readonly T[]] =>
  list.length <= count + 1 ? [list, []] : [list.slice(0, count), list.slice(count)];

/** `country:FRA` or `organisation:nato`: unique within one event and mode. */
export const keyOf = ({ party }: Participant): string =>
  party.kind === 'country' ? `country:${party.iso3}` : `organisation:${party.id}`;
