/** Hands views the chronicle and the reader's choice, and derives the day once for all of them. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Chronicle } from '../../domain/chronicle.ts';
import { asKnownAt } from '../../domain/events/as-known.ts';
import { type ChronicleDay, dayOf } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { matchingDay, matchingEvents } from '../../domain/events/matching-day.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { type Disagreement, disagreementsOf } from '../../domain/evidence/disagreements.ts';
import type { EventFilter } from '../../domain/finding/event-filter.ts';
import { daysOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { daySentence } from '../../domain/words/day.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';

type Reading = {
  readonly chronicle: Chronicle;
  readonly store: ReaderStore;
  /** Derives each day once, however many views ask for it: what the reader's filter leaves of it. */
  readonly dayAt: (date: PlainDate, knownAt: KnownAt, filter: EventFilter) => ChronicleDay;
};

/** Days already derived, for one moment of knowledge and one filter: asking otherwise starts anew. */
function rememberDays(chronicle: Chronicle): Reading['dayAt'] {
  let moment: KnownAt = null;
  let asked: EventFilter | null = null;
  let days = new Map<PlainDate, ChronicleDay>();
  return (date, knownAt, filter) => {
    if (knownAt !== moment || filter !== asked) {
      moment = knownAt;
      asked = filter;
      days = new Map();
    }
    const day = days.get(date) ?? matchingDay(chronicle, dayOf(chronicle, date, knownAt), filter, knownAt);
    days.set(date, day);
    return day;
  };
}

/** Puts the days' sentences together in idle moments, one in each, so that the first step to a day finds them. */
function thinkAhead({ chronicle, store, dayAt }: Reading): () => void {
  // Safari knows no idle moments; there the steps do it.
  if (typeof requestIdleCallback === 'undefined') return () => {};
  const ahead = [...daysOf(chronicle.extent)];
  let handle = 0;
  const next = (): void => {
    const date = ahead.shift();
    if (date === undefined) return;
    const { knownAt, eventFilter } = store.getState();
    daySentence(asKnownAt(chronicle, knownAt), dayAt(date, knownAt, eventFilter));
    handle = requestIdleCallback(next);
  };
  handle = requestIdleCallback(next);
  return () => cancelIdleCallback(handle);
}

const ReadingContext = createContext<Reading | null>(null);

type ProviderProps = Pick<Reading, 'chronicle' | 'store'> & { readonly children: ReactNode };

export function ReaderProvider({ chronicle, store, children }: ProviderProps): ReactNode {
  const reading = useMemo(() => ({ chronicle, store, dayAt: rememberDays(chronicle) }), [chronicle, store]);
  useEffect(() => thinkAhead(reading), [reading]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('A view is outside ReaderProvider');
  return reading;
}

/** The chronicle as known at the reader's moment: a view cannot tell what was not. */
export function useChronicle(): Chronicle {
  const { chronicle } = useReading();
  return asKnownAt(
    chronicle,
    useReader((state) => state.knownAt),
  );
}

/** All of it, whatever the reader's moment: for what must know that something is yet to come. */
export const useWholeChronicle = (): Chronicle => useReading().chronicle;

export const useReaderStore = (): ReaderStore => useReading().store;

/** Re-renders only when what the selector returns changes. */
export const useReader = <T,>(selector: (state: ReaderState) => T): T => useStore(useReading().store, selector);

/** The day that the reader is on, as known then: of its events, those that the reader's filter leaves. */
export function useDay(): ChronicleDay {
  const day = useReader((state) => state.day);
  return useDayAt()(day);
}

/** Any day likewise; the function is the same until the reader's moment or filter changes. */
export function useDayAt(): (date: PlainDate) => ChronicleDay {
  const { dayAt } = useReading();
  const knownAt = useReader((state) => state.knownAt);
  const filter = useReader((state) => state.eventFilter);
  return useCallback((date: PlainDate) => dayAt(date, knownAt, filter), [dayAt, knownAt, filter]);
}

/** Of all events, within the days shown and around them: those known by then that the reader's filter leaves. */
export function useKnownEvents(): readonly DayEvent[] {
  const { chronicle } = useReading();
  const knownAt = useReader((state) => state.knownAt);
  const filter = useReader((state) => state.eventFilter);
  return useMemo(() => matchingEvents(chronicle, filter, knownAt), [chronicle, filter, knownAt]);
}

export function useDisagreements(): readonly Disagreement[] {
  const chronicle = useChronicle();
  const knownAt = useReader((state) => state.knownAt);
  return useMemo(() => disagreementsOf(chronicle, knownAt), [chronicle, knownAt]);
}
