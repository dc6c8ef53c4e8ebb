/** What the reader's words and filters find, as known at the reader's moment. */
import { useMemo } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { byKind, type FoundKind } from '../../domain/finding/by-kind.ts';
import { matches } from '../../domain/finding/event-facets.ts';
import { find } from '../../domain/finding/find.ts';
import { findingIndex } from '../../domain/finding/finding-index.ts';
import { foundEvents } from '../../domain/finding/found-events.ts';
import { useChronicle, useReader, useWholeChronicle } from '../ui/reader-context.tsx';

export type Findings = {
  /** All that the words meet, whatever is filtered. */
  readonly groups: readonly FoundKind[];
  /** The events that the words meet. */
  readonly found: readonly ChronicleEvent[];
  /** Of those, the ones that the filter asks for. */
  readonly events: readonly ChronicleEvent[];
};

export function useFinding(): Findings {
  const whole = useWholeChronicle();
  const chronicle = useChronicle();
  const query = useReader((state) => state.query);
  const filter = useReader((state) => state.eventFilter);
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  const index = useMemo(() => findingIndex(whole, knownAt), [whole, knownAt]);
  const all = useMemo(() => find(index, query, day), [index, query, day]);
  const groups = useMemo(() => byKind(all), [all]);
  const found = useMemo(() => foundEvents(chronicle, query, all), [chronicle, query, all]);
  const events = useMemo(() => found.filter((event) => matches(event, filter, chronicle)), [found, filter, chronicle]);
  return useMemo(() => ({ groups, found, events }), [groups, found, events]);
}
