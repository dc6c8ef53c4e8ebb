/**
 * A lesson: a path through a chronicle for a class. Whatever the records can tell is named by id, so that the answers to a
 * task that orders, matches or places are derived and never typed. `format/` reads lessons from files of their own.
 */
import type { EventId, PlaceId, SourceId } from '../chronicle.ts';
import type { Part } from '../events/participation.ts';
import type { KnownAt } from '../events/status.ts';
import type { EventFilter } from '../finding/event-filter.ts';
import type { Viewport } from '../places/position.ts';
import type { PlainDate } from '../time/plain-date.ts';

export type ClaimId = string;

/** What the map and the story show: what a link can say of it. */
export type LessonView = {
  readonly day: PlainDate;
  readonly event: EventId | null;
  readonly knownAt: KnownAt;
  /** Null for the first frame. */
  readonly viewport: Viewport | null;
  /** What the legend leaves out. */
  readonly hiddenParts: readonly Part[];
  readonly hidesBlackSea: boolean;
  readonly hidesJourneys: boolean;
  readonly eventFilter: EventFilter;
};

/** The records that a text rests on. Groups stand for the memberships in them. */
export type Evidence = {
  readonly claims: readonly ClaimId[];
  readonly events: readonly EventId[];
  readonly groups: readonly string[];
  readonly sources: readonly SourceId[];
  /** Whether it rests on what the base map itself rests on: coasts, borders and how they are drawn. */
  readonly baseMap: boolean;
};

/** What a prediction is about: anything, how announced events turn out, or what sources will answer. */
export type PredictionSubject =
  | { readonly kind: 'open' }
  | { readonly kind: 'events'; readonly events: readonly EventId[] }
  | { readonly kind: 'question'; readonly id: string };

/** What is to be put on the map: what claims tell of, at one of the places offered, or a group, as the countries that belong to it. */
export type Placing =
  | { readonly kind: 'claims'; readonly claims: readonly ClaimId[]; readonly places: readonly PlaceId[] }
  | { readonly kind: 'group'; readonly id: string };

type Asking<Kind extends string, Subject> = { readonly kind: Kind; readonly question: string } & Subject;

/** A task as a class sees it before anything is revealed. */
export type AskedTask =
  | Asking<'predict', { readonly about: PredictionSubject }>
  | Asking<'order', { readonly events: readonly EventId[] }>
  | Asking<'match', { readonly claims: readonly ClaimId[]; readonly sources: readonly SourceId[] }>
  | Asking<'place', { readonly placing: Placing }>
  | Asking<'compare', { readonly claims: readonly [ClaimId, ClaimId] }>
  | Asking<'sentence', { readonly claims: readonly ClaimId[] }>;

export type TaskKind = AskedTask['kind'];

export const TASK_KINDS = [
  'predict',
  'order',
  'match',
  'place',
  'compare',
  'sentence',
] as const satisfies readonly TaskKind[];

/** What a class sees after the task. */
export type Reveal = {
  readonly text: string;
  /** Answers to expect, each a sentence. Never empty. */
  readonly expected: readonly string[];
  /** What the sources allow one to say, and what they do not. */
  readonly allows: string;
  readonly evidence: Evidence;
  /** Where it tells of more than the step could know; null where the step's own view stays. */
  readonly view: LessonView | null;
};

export type Task = AskedTask & { readonly reveal: Reveal };

export type Step = {
  /** Unique within the lesson. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly view: LessonView;
  /** For the room: it fits a slide. */
  readonly text: string;
  /** Empty where the text only says what to do. */
  readonly evidence: Evidence;
  /** For the teacher alone. */
  readonly note: string;
  readonly task: Task | null;
};

export type Lesson = {
  readonly id: string;
  readonly title: string;
  /** Of the pupils, in years, both inclusive. */
  readonly ages: { readonly from: number; readonly to: number };
  /** The sum of its steps'. */
  readonly minutes: number;
  readonly aims: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** For the teacher. */
  readonly intro: string;
  /** Never empty. */
  readonly steps: readonly Step[];
};
