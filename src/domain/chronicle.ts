/**
 * The records of a chronicle, parsed: a dated, sourced account of a stretch of time. Everything that is shown is derived
 * from these by pure functions. `format/` reads them from files; nothing here knows of files.
 */
import type { Bounds, LngLat } from './places/position.ts';
import type { Instant, Zone } from './time/instant.ts';
import type { DateExtent, PlainDate } from './time/plain-date.ts';
import type { When } from './time/when.ts';

export type SourceId = string;
export type EventId = string;
export type PlaceId = string;
/** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
export type Iso3 = string;

export type SourceKind = 'agency' | 'newspaper' | 'official' | 'reference';

/** A document or a page that says something. */
export type Source = {
  readonly id: SourceId;
  readonly publisher: string;
  /** As the source spells it; empty where it shows none. */
  readonly title: string;
  readonly published: Published;
  readonly kind: SourceKind;
  readonly url: string | null;
  /** A copy kept elsewhere, as it stood on that day; null where none is known. */
  readonly archived: ArchivedCopy | null;
  /** BCP 47. */
  readonly language: string;
  /** The chain it belongs to, such as `AFP (reworded)`: copies and rewordings of one text count once. */
  readonly basedOn: string | null;
  /** Where it comes out: a bare day ends there. Null for the chronicle's own. */
  readonly zone: Zone | null;
  readonly reliability: 'usual' | 'low';
  readonly note: string | null;
};

export type ArchivedCopy = { readonly url: string; readonly date: PlainDate };

/** When a source came out: an instant, a day (perhaps approximate), or unknown, where the source shows no date. */
export type Published =
  | { readonly kind: 'instant'; readonly at: Instant; readonly text: string }
  | { readonly kind: 'day'; readonly date: PlainDate; readonly isApproximate: boolean }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'unknown' };

export type Place = {
  readonly id: PlaceId;
  readonly name: string;
  /** Other spellings, names and adjectives by which it is found; none is shown as its name. So for countries and people. */
  readonly aliases: readonly string[];
  /** The town whose lane of the timeline it belongs to: `Paris` for the Élysée. */
  readonly town: string;
  readonly position: LngLat;
  /** `point`: the very building; `city`: the town's centre stands for it; `area`: no pin, the land or sea is meant. */
  readonly precision: 'point' | 'city' | 'area';
  /** None for a sea. */
  readonly country: Iso3 | null;
  readonly zone: Zone;
  readonly note: string | null;
  readonly sources: readonly SourceId[];
};

export type Country = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where journeys start. */
  readonly capital: { readonly name: string; readonly position: LngLat };
};

export type GroupKind = 'coalition' | 'leads' | 'e5' | 'black-sea' | 'nato' | 'eu' | 'parties';

/** Membership is a claim: it has sources, and may begin or end in the week. */
export type Membership = {
  readonly country: Iso3;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly sources: readonly SourceId[];
  readonly note: string | null;
};

export type Group = {
  readonly id: string;
  readonly label: string;
  readonly kind: GroupKind;
  readonly note: string | null;
  readonly members: readonly Membership[];
};

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly country: Iso3 | null;
  readonly aliases: readonly string[];
  readonly sources: readonly SourceId[];
};

export type Organisation = { readonly id: string; readonly name: string; readonly sources: readonly SourceId[] };

export type ParticipationMode =
  | 'in-person'
  | 'remote'
  | 'observer'
  | 'represented'
  | 'disputed'
  | 'denied'
  | 'unconfirmed'
  | 'absent';

export type Level = 'leaders' | 'ministers' | 'chiefs-of-defence' | 'envoys';

/** One country's or organisation's part in one event, as sources tell it. */
export type Participant = {
  readonly party:
    | { readonly kind: 'country'; readonly iso3: Iso3 }
    | { readonly kind: 'organisation'; readonly id: string };
  readonly mode: ParticipationMode;
  readonly level: Level | null;
  /** Ids of the people who stood for it. */
  readonly people: readonly string[];
  readonly sources: readonly SourceId[];
  readonly note: string | null;
};

export type ReportStatus = 'announced' | 'expected' | 'happening' | 'took-place' | 'superseded' | 'cancelled';

/** When something was known: `at` is the instant from which it counts (the end of the day where only a day is told). */
export type KnownFrom = { readonly at: Instant; readonly text: string };

/** What was said of the event itself while it was not yet told as it is now; null where nothing new was said. */
export type Telling = {
  readonly title: string | null;
  readonly label: string | null;
  readonly when: When | null;
  /** What was then uncertain about that time. */
  readonly timeNote: string | null;
  readonly place: PlaceId | null;
};

/** What was known of an event, and since when. */
export type Report = {
  readonly asOf: KnownFrom;
  readonly status: ReportStatus;
  readonly sources: readonly SourceId[];
  readonly tells: Telling | null;
};

export type Confidence = 'high' | 'medium' | 'low';

/** Something a source says about an event. */
export type Claim = {
  readonly id: string;
  readonly text: string;
  /** Id of the question that it answers; claims that share one and differ in `value` disagree. */
  readonly question: string | null;
  readonly value: string | null;
  /** What the value counts or covers. Values of different scopes can all be true. */
  readonly scope: string | null;
  readonly sources: readonly SourceId[];
  readonly asOf: KnownFrom;
  readonly confidence: Confidence;
};

export type Question = {
  readonly id: string;
  readonly text: string;
  /** `time`: it asks when its events were, so that values which differ leave the hour open. */
  readonly about: 'time' | null;
  /** Scopes within which the values exclude one another; within any other they only differ in wording or exactness. */
  readonly exclusive: readonly string[];
  readonly note: string | null;
};

/** What no source was found for: it is left out, or told only as expected. */
export type Unsourced = {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  /** Where it was looked for. */
  readonly looked: string;
  readonly events: readonly EventId[];
};

/** What was mended in the records. */
export type Correction = {
  readonly id: string;
  readonly date: PlainDate;
  readonly subject: string;
  /** What the records said before, and what they say now. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly events: readonly EventId[];
  readonly sources: readonly SourceId[];
};

/**
 * What an event is. `talks` and `call` put countries on the map as taking part (in a room, or without one); the others are
 * told, and pinned where they happened, but nobody 'takes part' in them.
 */
export type EventKind = 'talks' | 'call' | 'statement' | 'decision' | 'attack' | 'gathering';

/** `core` is the extent itself; `forward` was spoken of within it for later. */
export type Tier = 'core' | 'context' | 'background' | 'forward';

export type ChronicleEvent = {
  readonly id: EventId;
  readonly title: string;
  /** A few words for the timeline and the day strip: `Chiefs in Paris`. */
  readonly label: string;
  /** Empty where it would tell more than was known at the moment asked for. */
  readonly summary: string;
  /** When all that the summary tells had been said; null where that was with the event's last status. */
  readonly summaryFrom: KnownFrom | null;
  readonly kind: EventKind;
  readonly tier: Tier;
  readonly when: When;
  /** What is uncertain about the time, in words. */
  readonly timeNote: string | null;
  /** Zone in which `when` is told: the place's, or the chronicle's where there is no place. */
  readonly zone: Zone;
  readonly place: PlaceId | null;
  /** Held by telephone or video: somewhere in time, nowhere on the map, or led from a place. */
  readonly isVirtual: boolean;
  readonly participants: readonly Participant[];
  /** Sorted by `asOf`. Never empty. */
  readonly reports: readonly Report[];
  /** Public when it happened although our sources are later: an editor's judgement. */
  readonly publicFrom: (KnownFrom & { readonly reason: string; readonly tells: Telling | null }) | null;
  readonly claims: readonly Claim[];
  readonly tags: readonly string[];
  readonly related: readonly EventId[];
  /** Those that it came after by what sources tell, where its own hour is not told. */
  readonly after: readonly EventId[];
};

export type Worldview = 'ed' | 'un';

export type Chronicle = {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  /** BCP 47. */
  readonly language: string;
  readonly extent: DateExtent;
  readonly zone: Zone;
  readonly licence: string;
  readonly byline: string | null;
  readonly published: PlainDate | null;
  readonly worldview: Worldview;
  /** What it is about, as its editors say. No view follows it: the map's first view is the same for every chronicle. */
  readonly frame: Bounds | null;
  /** Sorted by time, then id. */
  readonly events: readonly ChronicleEvent[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly countries: ReadonlyMap<Iso3, Country>;
  readonly groups: readonly Group[];
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly unsourced: readonly Unsourced[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
};
