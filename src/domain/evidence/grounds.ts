/** The records on which something rests, each in words and with those of its sources that were out at the moment asked for. */
import type {
  Chronicle,
  ChronicleEvent,
  Claim,
  Group,
  Membership,
  Participant,
  Person,
  Place,
  Report,
  Source,
  SourceId,
  Telling,
} from '../chronicle.ts';
import type { DayEvent } from '../events/day-event.ts';
import { type KnownAt, lastReport } from '../events/status.ts';
import { toldBy } from '../events/telling.ts';
import { isOut } from './source-out.ts';

type Rests = {
  /** Empty where only an editor's judgement carries it. */
  readonly sources: readonly Source[];
};

/** A record as it was made: what is derived can be derived again from it. */
export type Ground = Rests &
  (
    | { readonly kind: 'claim'; readonly event: ChronicleEvent; readonly claim: Claim }
    | { readonly kind: 'report'; readonly event: ChronicleEvent; readonly report: Report }
    /** The editors' `publicFrom` stands in for a report that came later. */
    | { readonly kind: 'judgement'; readonly event: ChronicleEvent; readonly report: Report }
    | { readonly kind: 'participant'; readonly dayEvent: DayEvent; readonly participant: Participant }
    | { readonly kind: 'membership'; readonly group: Group; readonly membership: Membership }
    | { readonly kind: 'place'; readonly place: Place }
    | { readonly kind: 'person'; readonly person: Person }
    /** A source itself, where it is what is told of. */
    | { readonly kind: 'source'; readonly source: Source }
    | { readonly kind: 'ground'; readonly text: string }
  );

/** Makes grounds as they stood at one moment. */
export type Grounds = {
  readonly claim: (event: ChronicleEvent, claim: Claim) => Ground;
  readonly claims: (event: ChronicleEvent) => Ground[];
  /** Its last report by then: what its status rests on. */
  readonly status: (event: ChronicleEvent) => Ground[];
  readonly reports: (event: ChronicleEvent) => Ground[];
  /** The reports that tell its time, or its place, the last first; its status where none does. */
  readonly telling: (event: ChronicleEvent, field: keyof Telling) => Ground[];
  readonly participant: (dayEvent: DayEvent, participant: Participant) => Ground;
  readonly membership: (group: Group, membership: Membership) => Ground;
  readonly place: (place: Place) => Ground;
  readonly person: (person: Person) => Ground;
  readonly source: (source: Source) => Ground;
};

/** `chronicle` as known at `knownAt`. */
export function groundsOf(chronicle: Chronicle, knownAt: KnownAt): Grounds {
  const known = (ids: readonly SourceId[]): Source[] =>
    [...new Set(ids)].filter((id) => isOut(chronicle, id, knownAt)).flatMap((id) => chronicle.sources.get(id) ?? []);
  const report = (event: ChronicleEvent, each: Report): Ground => ({
    kind: event.publicFrom?.at === each.asOf.at && known(each.sources).length === 0 ? 'judgement' : 'report',
    event,
    report: each,
    sources: known(each.sources),
  });
  const claim = (event: ChronicleEvent, each: Claim): Ground => ({
    kind: 'claim',
    event,
    claim: each,
    sources: known(each.sources),
  });
  const status = (event: ChronicleEvent): Ground[] => {
    const last = lastReport(event, knownAt);
    return last === null ? [] : [report(event, last)];
  };
  return {
    claim,
    claims: (event) => [...event.claims].sort((a, b) => a.asOf.at - b.asOf.at).map((each) => claim(event, each)),
    status,
    reports: (event) => event.reports.map((each) => report(event, each)),
    telling: (event, field) => {
      const told = toldBy(event, field).map((each) => report(event, each));
      return told.length > 0 ? told : status(event);
    },
    participant: (dayEvent, participant) => ({
      kind: 'participant',
      dayEvent,
      participant,
      sources: known(participant.sources),
    }),
    membership: (group, membership) => ({ kind: 'membership', group, membership, sources: known(membership.sources) }),
    place: (place) => ({ kind: 'place', place, sources: known(place.sources) }),
    person: (person) => ({ kind: 'person', person, sources: known(person.sources) }),
    source: (source) => ({ kind: 'source', source, sources: known([source.id]) }),
  };
}
