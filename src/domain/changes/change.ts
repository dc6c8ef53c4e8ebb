/**
 * What changed between two sides, each a day as it was known at a moment. Every kind has its opposite, so that the same
 * comparison the other way round tells the same the other way round.
 */
import type {
  Chronicle,
  ChronicleEvent,
  Claim,
  EventId,
  Iso3,
  Place,
  Question,
  Report,
  ReportStatus,
  Source,
  SourceId,
} from '../chronicle.ts';
import type { DayEvent } from '../events/day-event.ts';
import type { CountryPart } from '../events/participation.ts';
import type { KnownAt } from '../events/status.ts';
import type { Answer } from '../evidence/disagreements.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** One side of a comparison. The chronicle may be the whole one: what was not known by the moment is left out. */
export type Side = { readonly chronicle: Chronicle; readonly day: PlainDate; readonly knownAt: KnownAt };

/** What every change rests on. */
type Grounds = {
  /** Who says so, each once: those that were out by the later of the two moments. */
  readonly sources: readonly SourceId[];
  /** The events from whose records it was derived, in order of time; none for a source, which is a record itself. */
  readonly events: readonly EventId[];
  /** None of the sources was out by then: what they tell is dated before them, or was public, as an editor judges. */
  readonly isBeforeSources: boolean;
};

/** `joined`: it took no part and does; `left`: the opposite; `moved`: another part, planned or done, doubted or not. */
export type CountryChange = Grounds & {
  readonly kind: 'country-joined' | 'country-left' | 'country-moved';
  readonly iso3: Iso3;
  /** Null where nothing was reported of it that day. */
  readonly from: CountryPart | null;
  readonly to: CountryPart | null;
};

/** A place with regard to talks alone: `held` while there are some that day, `planned` while these are only foreseen. */
export type Room = {
  readonly state: 'held' | 'planned' | 'idle';
  /** The day's talks and calls there; empty when idle. */
  readonly talks: readonly DayEvent[];
};

/**
 * `opened`: talks are held there that were not; `closed`: the opposite; `moved`: planned, or no longer. Each has just the
 * talks that moved, so that a place where some ended and others began has both.
 */
export type RoomChange = Grounds & {
  readonly kind: 'room-opened' | 'room-closed' | 'room-moved';
  readonly place: Place;
  readonly from: Room;
  readonly to: Room;
  /** Others are held in the same town when these are not: that a room opened or closed there would not tell them apart. */
  readonly isBesideOthers: boolean;
};

/** `known`: with the report by which it is; `dropped`: not known at the other moment. */
export type EventChange = Grounds & {
  readonly kind: 'event-known' | 'event-dropped';
  readonly event: ChronicleEvent;
  readonly status: ReportStatus;
  readonly report: Report;
};

/** The reports are the last of each side: the later one moved it. */
export type StatusChange = Grounds & {
  readonly kind: 'status-moved';
  readonly event: ChronicleEvent;
  readonly from: ReportStatus;
  readonly to: ReportStatus;
  readonly before: Report;
  readonly after: Report;
};

/**
 * New values on one question, or values that were not yet given. `first`: the question had none; `beside`: all can stand;
 * `against`: some exclude one another, by the question's own record. No value takes another's place.
 */
export type AnswersChange = Grounds & {
  readonly kind: 'answers-added' | 'answers-dropped';
  readonly question: Question;
  readonly relation: 'first' | 'beside' | 'against';
  /** In order of date. Never empty. */
  readonly answers: readonly Answer[];
  /** Those that both sides have; of `against`, just those that the answers exclude. */
  readonly others: readonly Answer[];
};

/** A claim that gives no new value: it tells something else, or the same as another one. */
export type ClaimChange = Grounds & {
  readonly kind: 'claim-added' | 'claim-dropped';
  readonly claim: Claim;
  readonly event: ChronicleEvent;
};

export type SourceChange = Grounds & { readonly kind: 'source-added' | 'source-dropped'; readonly source: Source };

export type Change =
  | CountryChange
  | RoomChange
  | EventChange
  | StatusChange
  | AnswersChange
  | ClaimChange
  | SourceChange;

/** What changes are about, as they are listed together. */
export type ChangeTopic = 'countries' | 'rooms' | 'events' | 'answers' | 'claims' | 'sources';

const TOPICS: Readonly<Record<Change['kind'], ChangeTopic>> = {
  'country-joined': 'countries',
  'country-left': 'countries',
  'country-moved': 'countries',
  'room-opened': 'rooms',
  'room-closed': 'rooms',
  'room-moved': 'rooms',
  'event-known': 'events',
  'event-dropped': 'events',
  'status-moved': 'events',
  'answers-added': 'answers',
  'answers-dropped': 'answers',
  'claim-added': 'claims',
  'claim-dropped': 'claims',
  'source-added': 'sources',
  'source-dropped': 'sources',
};

export const topicOf = ({ kind }: Change): ChangeTopic => TOPICS[kind];

/** What it is about, the same for no two changes of one comparison. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'country-joined':
    case 'country-left':
    case 'country-moved':
      return `country/${change.iso3}`;
    case 'room-opened':
    case 'room-closed':
    case 'room-moved':
      return `${change.kind}/${change.place.id}`;
    case 'event-known':
    case 'event-dropped':
    case 'status-moved':
      return `event/${change.event.id}`;
    case 'answers-added':
    case 'answers-dropped':
      return `${change.kind}/${change.question.id}`;
    case 'claim-added':
    case 'claim-dropped':
      return `claim/${change.claim.id}`;
    case 'source-added':
    case 'source-dropped':
      return `source/${change.source.id}`;
  }
}
