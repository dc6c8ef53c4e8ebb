/**
 * A country's part on a day: folded from the events of that day and the groups it belongs to, never typed. Taking part
 * goes before doubt, done before planned, then the order is that of `PARTS`; the evidence is what made it so.
 */
import type {
  Chronicle,
  ChronicleEvent,
  Group,
  GroupKind,
  Iso3,
  Membership,
  Participant,
  ParticipationMode,
} from '../chronicle.ts';
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

/** The group in which membership makes a part what it is. */
export const GROUP_OF_PART: Readonly<Partial<Record<Part, GroupKind>>> = { lead: 'leads', party: 'parties' };

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
  /** True while every event in which it takes part is still only planned: what was done goes before what was said. */
  readonly isPlanned: boolean;
  /** The participations that made the part: what it rests on. */
  readonly madeBy: readonly Participation[];
  /** All of today's, those first. Includes `denied` and `absent`, which make none. */
  readonly participations: readonly Participation[];
  readonly groups: readonly GroupKind[];
};

/** Its memberships in the group that count on that day. */
export const membershipsOn = ({ members }: Group, iso3: Iso3, date: PlainDate): Membership[] =>
  members.filter(
    ({ country, from, until }) =>
      country === iso3 && (from === null || from <= date) && (until === null || date <= until),
  );

/** The groups whose members count on that day. */
export const groupsOn = (groups: readonly Group[], iso3: Iso3, date: PlainDate): GroupKind[] =>
  groups.filter((group) => membershipsOn(group, iso3, date).length > 0).map(({ kind }) => kind);

/** The countries whose membership in a group of that kind counts on that day, in the chronicle's order. */
export const membersOn = ({ countries, groups }: Chronicle, kind: GroupKind, date: PlainDate): Iso3[] =>
  [...countries.keys()].filter((iso3) => groupsOn(groups, iso3, date).includes(kind));

/** Talks and calls put countries on the map as taking part; statements, decisions and attacks do not. */
export const hasParticipants = ({ kind }: ChronicleEvent): boolean => kind === 'talks' || kind === 'call';

const TAKING: readonly ParticipationMode[] = ['in-person', 'remote', 'represented', 'observer'];

/** The countries of which sources agree that they take part in it, each once. */
export const takingIn = ({ participants }: ChronicleEvent): Participant[] =>
  participants.filter(({ party, mode }) => party.kind === 'country' && TAKING.includes(mode));

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
      return participant.mode === 'remote' ? 'remote' : 'participant';
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
        Number(takesPart(b.part)) - Number(takesPart(a.part)) ||
        Number(a.participation.isPlanned) - Number(b.participation.isPlanned) ||
        PARTS.indexOf(a.part) - PARTS.indexOf(b.part),
    );
  const part = ranked[0]?.part ?? 'none';
  const isPlanned = ranked[0]?.participation.isPlanned ?? false;
  return {
    iso3,
    part,
    isPlanned,
    madeBy: ranked
      .filter((each) => each.part === part && each.participation.isPlanned === isPlanned)
      .map(({ participation }) => participation),
    participations: ranked.map((r) => r.participation),
    groups,
  };
}
