/**
 * A country's part on a day: folded from the events of that day and the groups it belongs to, never typed. The rule, in
 * order of precedence, is `PARTS`; the evidence is the participations that made it so.
 */
import type { Chronicle, ChronicleEvent, Group, GroupKind, Iso3, Participant } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';

/**
 * `lead`: leads the coalition and takes part in its talks today. `party`: a party to the talks on a ceasefire that takes
 * part in talks today. `host`: the talks are held there and it is named among those present. The rest are modes.
 */
export const PARTS = [
  'lead',
  'party',
  'host',
  'participant',
  'remote',
  'observer',
  'disputed',
  'unconfirmed',
  'none',
] as const;
export type Part = (typeof PARTS)[number];

/** Whether sources agree that a country with that part takes part, in whatever way. */
export const takesPart = (part: Part): boolean => part !== 'disputed' && part !== 'unconfirmed' && part !== 'none';

/** One country's participation in one event of the day. */
export type Participation = {
  readonly event: ChronicleEvent;
  readonly isPlanned: boolean;
  readonly participant: Participant;
};

export type CountryPart = {
  readonly iso3: Iso3;
  readonly part: Part;
  /** True while every event that made the part so is still only planned. */
  readonly isPlanned: boolean;
  /** All of today's participations, those that made the part first. Includes `denied` and `absent`, which make none. */
  readonly participations: readonly Participation[];
  readonly groups: readonly GroupKind[];
};

/** The groups whose members count on that day. */
export function groupsOn(groups: readonly Group[], iso3: Iso3, date: PlainDate): GroupKind[] {
  return groups
    .filter(({ members }) =>
      members.some(
        (m) => m.country === iso3 && (m.from === null || m.from <= date) && (m.until === null || date <= m.until),
      ),
    )
    .map(({ kind }) => kind);
}

/** Talks and calls put countries on the map as taking part; statements, decisions and attacks do not. */
export const hasParticipants = ({ kind }: ChronicleEvent): boolean => kind === 'talks' || kind === 'call';

/** What one participation alone makes of a country. */
export function partIn(
  { participant, event }: Participation,
  groups: readonly GroupKind[],
  placeCountry: Iso3 | null,
): Part {
  switch (participant.mode) {
    case 'denied':
    case 'absent':
      return 'none';
    case 'disputed':
    case 'unconfirmed':
    case 'observer':
      return participant.mode;
    case 'in-person':
    case 'remote':
    case 'represented': {
      if (groups.includes('leads') && event.tags.includes('coalition')) return 'lead';
      if (groups.includes('parties')) return 'party';
      const isHost =
        !event.isVirtual && participant.party.kind === 'country' && participant.party.iso3 === placeCountry;
      if (isHost) return 'host';
      return participant.mode === 'remote' && !event.isVirtual ? 'remote' : 'participant';
    }
  }
}

/** The parts of all countries with a participation in the given events, and no others. */
export function partsOf(
  chronicle: Chronicle,
  date: PlainDate,
  events: readonly { readonly event: ChronicleEvent; readonly isPlanned: boolean }[],
): ReadonlyMap<Iso3, CountryPart> {
  const found = new Map<Iso3, Participation[]>();
  for (const { event, isPlanned } of events) {
    if (!hasParticipants(event)) continue;
    for (const participant of event.participants) {
      if (participant.party.kind !== 'country') continue;
      const list = found.get(participant.party.iso3) ?? [];
      list.push({ event, isPlanned, participant });
      found.set(participant.party.iso3, list);
    }
  }
  return new Map([...found].map(([iso3, participations]) => [iso3, foldPart(chronicle, date, iso3, participations)]));
}

function foldPart(
  chronicle: Chronicle,
  date: PlainDate,
  iso3: Iso3,
  participations: readonly Participation[],
): CountryPart {
  const groups = groupsOn(chronicle.groups, iso3, date);
  const ranked = participations
    .map((participation) => {
      const place = participation.event.place === null ? undefined : chronicle.places.get(participation.event.place);
      return { participation, part: partIn(participation, groups, place?.country ?? null) };
    })
    .sort(
      (a, b) =>
        PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
        Number(a.participation.isPlanned) - Number(b.participation.isPlanned),
    );
  const part = ranked[0]?.part ?? 'none';
  return {
    iso3,
    part,
    isPlanned: ranked.filter((r) => r.part === part).every((r) => r.participation.isPlanned),
    participations: ranked.map((r) => r.participation),
    groups,
  };
}
