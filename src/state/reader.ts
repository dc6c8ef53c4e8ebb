/** What the reader chose, and nothing that can be derived from it. One vanilla store; actions are pure patches. */
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId, Iso3 } from '../domain/chronicle.ts';
import type { Part } from '../domain/events/participation.ts';
import type { KnownAt } from '../domain/events/status.ts';
import {
  type EventFilter,
  type Facet,
  isFiltering,
  NO_EVENT_FILTER,
  withValues,
} from '../domain/finding/event-filter.ts';
import type { Viewport } from '../domain/places/position.ts';
import type { Interval } from '../domain/time/interval.ts';
import { addDays, type DateExtent, hasDay, type PlainDate } from '../domain/time/plain-date.ts';
import type { Compared } from './compared-url.ts';

/** What the legend leaves out. */
export type Filters = {
  readonly hiddenParts: readonly Part[];
  readonly hidesBlackSea: boolean;
  readonly hidesJourneys: boolean;
};

/** Other forms of the same week, in place of its map, story and timeline. */
export const READ_FORMS = ['table', 'text'] as const;
export type ReadForm = (typeof READ_FORMS)[number];

/** Seconds a day stays while playing. */
export type PlaybackSpeed = 2 | 4 | 8;

export type ReaderState = {
  readonly day: PlainDate;
  readonly selected: EventId | null;
  /** The country asked about, by hover, focus or tap. */
  readonly asked: Iso3 | null;
  readonly knownAt: KnownAt;
  readonly filters: Filters;
  /** The words looked for; empty while nothing is. */
  readonly query: string;
  /** The events looked for. */
  readonly eventFilter: EventFilter;
  /** Null while the map shows its first frame. */
  readonly viewport: Viewport | null;
  /** What the timeline shows; null while it shows the whole extent. */
  readonly span: Interval | null;
  /** Null while it is read as map, story and timeline. */
  readonly readAs: ReadForm | null;
  /** Null while nothing is compared. */
  readonly compared: Compared | null;
  readonly isPlaying: boolean;
  readonly speed: PlaybackSpeed;
};

export const NO_FILTERS: Filters = { hiddenParts: [], hidesBlackSea: false, hidesJourneys: false };

export const isHiding = ({ hiddenParts, hidesBlackSea, hidesJourneys }: Filters): boolean =>
  hiddenParts.length > 0 || hidesBlackSea || hidesJourneys;

export const initialReader = (day: PlainDate): ReaderState => ({
  day,
  selected: null,
  asked: null,
  knownAt: null,
  filters: NO_FILTERS,
  query: '',
  eventFilter: NO_EVENT_FILTER,
  viewport: null,
  span: null,
  readAs: null,
  compared: null,
  isPlaying: false,
  speed: 4,
});

type Patch = (state: ReaderState) => Partial<ReaderState>;

/** Goes to a day. The selection goes unless told to stay, so that nothing of another day stays on the screen. */
export const wentToDay =
  (day: PlainDate): Patch =>
  (state) =>
    state.day === day ? {} : { day, selected: null, asked: null };

/** Steps by days within the extent; stays at its ends. */
export const stepped =
  (extent: DateExtent, days: number): Patch =>
  (state) => {
    const next = addDays(state.day, days);
    const day = hasDay(extent, next) ? next : days < 0 ? extent.start : extent.end;
    return wentToDay(day)(state);
  };

/** Selects an event on a day it touches; `null` deselects. */
export const selectedEvent =
  (selected: EventId | null, day?: PlainDate): Patch =>
  (state) => ({ selected, day: day ?? state.day });

export const askedCountry =
  (asked: Iso3 | null): Patch =>
  () => ({ asked });

export const movedMap =
  (viewport: Viewport | null): Patch =>
  () => ({ viewport });

export const movedTimeline =
  (span: Interval | null): Patch =>
  () => ({ span });

export const readAs =
  (form: ReadForm | null): Patch =>
  () => ({ readAs: form });

export const comparing =
  (compared: Compared | null): Patch =>
  () => ({ compared });

export const toggledPart =
  (part: Part): Patch =>
  ({ filters }) => ({
    filters: {
      ...filters,
      hiddenParts: filters.hiddenParts.includes(part)
        ? filters.hiddenParts.filter((hidden) => hidden !== part)
        : [...filters.hiddenParts, part],
    },
  });

export const toggledBlackSea: Patch = ({ filters }) => ({
  filters: { ...filters, hidesBlackSea: !filters.hidesBlackSea },
});

export const toggledJourneys: Patch = ({ filters }) => ({
  filters: { ...filters, hidesJourneys: !filters.hidesJourneys },
});

export const clearedFilters: Patch = () => ({ filters: NO_FILTERS });

/** `query` as `toQuery` gives it. */
export const lookedFor =
  (query: string): Patch =>
  () => ({ query });

/** Asks for a value of the facet, or no longer. */
export const toggledValue =
  (facet: Facet, value: string): Patch =>
  ({ eventFilter }) => {
    const values = eventFilter[facet];
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
    return { eventFilter: withValues(eventFilter, facet, next) };
  };

/** Asks for events of that one thing, whatever was looked for before. */
export const askedForOnly =
  (facet: Facet, value: string): Patch =>
  () => ({ query: '', eventFilter: withValues(NO_EVENT_FILTER, facet, [value]) });

export const droppedFacet =
  (facet: Facet): Patch =>
  ({ eventFilter }) => ({ eventFilter: withValues(eventFilter, facet, []) });

export const isLooking = ({ query, eventFilter }: ReaderState): boolean =>
  query.trim() !== '' || isFiltering(eventFilter);

export const stoppedLooking: Patch = () => ({ query: '', eventFilter: NO_EVENT_FILTER });

export const played =
  (isPlaying: boolean): Patch =>
  () => ({ isPlaying });

/** Plays, or stops; from the last day on it plays from the first. */
export const toggledPlay =
  (extent: DateExtent): Patch =>
  (state) =>
    state.isPlaying
      ? { isPlaying: false }
      : { ...(state.day === extent.end ? wentToDay(extent.start)(state) : {}), isPlaying: true };

export const setSpeed =
  (speed: PlaybackSpeed): Patch =>
  () => ({ speed });

export type ReaderStore = StoreApi<ReaderState> & {
  readonly subscribe: {
    (listener: (state: ReaderState, previous: ReaderState) => void): () => void;
    <T>(
      selector: (state: ReaderState) => T,
      listener: (selected: T, previous: T) => void,
      options?: { equalityFn?: (a: T, b: T) => boolean; fireImmediately?: boolean },
    ): () => void;
  };
};

export const createReaderStore = (initial: ReaderState): ReaderStore =>
  createStore<ReaderState>()(subscribeWithSelector(() => initial));
