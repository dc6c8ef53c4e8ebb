/** Countries and organisations as chips, grouped by how they took part, which is said in words. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, Participant } from '../../domain/chronicle.ts';
import { attendanceOf, isMeeting, keyOf } from '../../domain/events/attendance.ts';
import type { CountryPart } from '../../domain/events/participation.ts';
import { modeWords } from '../../domain/words/parts.ts';
import { CountryChip } from '../ui/country-chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { splitAt } from '../ui/split-at.ts';
import { statement } from '../ui/statement.ts';
import { useElsewhere, useStoryLinks } from './story-links.ts';

/** How many chips the longest group and the others show before the rest is folded away. */
const LONGEST_GROUP = 10;
const OTHER_GROUPS = 4;

/** The parts that the map shows on the day; null for an event of another day, which the map does not show. */
export type DayParts = ReadonlyMap<string, CountryPart> | null;

function Chips({
  participants,
  parts,
}: {
  readonly participants: readonly Participant[];
  readonly parts: DayParts;
}): ReactNode {
  const { organisations } = useChronicle();
  return (
    <ul className="story-chips">
      {participants.map((participant) => {
        const { party, sources } = participant;
        const shown = party.kind === 'country' ? parts?.get(party.iso3) : undefined;
        return (
          <li
            key={keyOf(participant)}
            {...(party.kind === 'country' ? {} : says('party', party.id))}
            {...statement('participant', sources)}
          >
            {party.kind === 'country' ? (
              <CountryChip iso3={party.iso3} part={shown?.part ?? 'none'} isPlanned={shown?.isPlanned ?? false} />
            ) : (
              <span className="story-organisation">{organisations.get(party.id)?.name ?? party.id}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Props = { readonly event: ChronicleEvent; readonly isPlanned: boolean; readonly parts: DayParts };

export function AttendanceChips({ event, isPlanned, parts }: Props): ReactNode {
  const elsewhere = useElsewhere();
  const { isOnPaper } = useStoryLinks();
  const groups = isMeeting(event)
    ? attendanceOf(event).map(({ mode, participants }) => ({
        label: modeWords(mode, { isPlanned, isVirtual: event.isVirtual }),
        participants,
      }))
    : [{ label: 'Named in it', participants: event.participants }];
  const longest = Math.max(...groups.map((group) => group.participants.length));
  return groups.map(({ label, participants }) => {
    const room = participants.length === longest ? LONGEST_GROUP : OTHER_GROUPS;
    const [first, rest] = splitAt(participants, isOnPaper ? longest : room);
    if (first.length === 0) return null;
    return (
      <div className="story-attendance" key={label}>
        <p className="story-label">{label}</p>
        <Chips participants={first} parts={parts} />
        {rest.length > 0 && (
          <Disclosure elsewhere={elsewhere?.event(event.id)} label={`and ${rest.length} more`}>
            <Chips participants={rest} parts={parts} />
          </Disclosure>
        )}
      </div>
    );
  });
}
