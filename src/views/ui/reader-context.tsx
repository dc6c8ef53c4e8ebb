/** Hands views the chronicle and the reader's choice, and derives the day once for all of them. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Chronicle } from '../../domain/chronicle.ts';
import { asKnownAt } from '../../domain/events/as-known.ts';
import { type ChronicleDay, dayOf } from '../../domain/events/day.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { type Disagreement, disagreementsOf } from '../../domain/evidence/disagreements.ts';
import { daysOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { daySentence } from '../../domain/words/day.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';

type Reading = {
  readonly chronicle: Chronicle;
  readonly store: ReaderStore;
  /** Derives each day once, however many views ask for it. */
  readonly dayAt: (date: PlainDate, knownAt: KnownAt) => ChronicleDay;
};

/** Days already derived, for one moment of knowledge: asking from another moment starts anew. */
function rememberDays(chronicle: Chronicle): Reading['dayAt'] {
  let moment: KnownAt = null;
  let days = new Map<PlainDate, ChronicleDay>();
  return (date, knownAt) => {
    if (knownAt !== moment) {
      moment = knownAt;
      days = new Map();
    }
    const day = days.get(date) ?? dayOf(chronicle, date, knownAt);
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
    const { knownAt } = store.getState();
    daySentence(asKnownAt(chronicle, knownAt), dayAt(date, knownAt));
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

/** The day that the reader is on, as known then. */
export function useDay(): ChronicleDay {
  const day = useReader((state) => state.day);
  return useDayAt()(day);
}

/** Any day, as known at the reader's moment; the function is the same until that moment changes. */
export function useDayAt(): (date: PlainDate) => ChronicleDay {
  const { dayAt } = useReading();
  const knownAt = useReader((state) => state.knownAt);
  return useCallback((date: PlainDate) => dayAt(date, knownAt), [dayAt, knownAt]);
}

export function useDisagreements(): readonly Disagreement[] {
  const chronicle = useChronicle();
  const knownAt = useReader((state) => state.knownAt);
  return useMemo(() => disagreementsOf(chronicle, knownAt), [chronicle, knownAt]);
}
