/** Hands views the chronicle and the reader's choice, and derives the day once for all of them. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Chronicle } from '../../domain/chronicle.ts';
import { type ChronicleDay, dayOf } from '../../domain/events/day.ts';
import { type Disagreement, disagreementsOf } from '../../domain/evidence/disagreements.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';

type Reading = { readonly chronicle: Chronicle; readonly store: ReaderStore };

const ReadingContext = createContext<Reading | null>(null);

export function ReaderProvider({ chronicle, store, children }: Reading & { readonly children: ReactNode }): ReactNode {
  const reading = useMemo(() => ({ chronicle, store }), [chronicle, store]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('A view is outside ReaderProvider');
  return reading;
}

export const useChronicle = (): Chronicle => useReading().chronicle;

export const useReaderStore = (): ReaderStore => useReading().store;

/** Re-renders only when what the selector returns changes. */
export const useReader = <T,>(selector: (state: ReaderState) => T): T => useStore(useReading().store, selector);

/** The day that the reader is on, as known then. */
export function useDay(): ChronicleDay {
  const chronicle = useChronicle();
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  return useMemo(() => dayOf(chronicle, day, knownAt), [chronicle, day, knownAt]);
}

export function useDisagreements(): readonly Disagreement[] {
  const chronicle = useChronicle();
  const knownAt = useReader((state) => state.knownAt);
  return useMemo(() => disagreementsOf(chronicle, knownAt), [chronicle, knownAt]);
}
