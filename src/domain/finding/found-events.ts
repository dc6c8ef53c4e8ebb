/** The events that some words lead to. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import type { Found } from './find.ts';

/** In order of time: those that the words meet, themselves or in a claim about them; all where nothing is typed. */
export function foundEvents(chronicle: Chronicle, query: string, found: readonly Found[]): readonly ChronicleEvent[] {
  if (query.trim() === '') return chronicle.events;
  const ids = new Set(found.map(({ entry }) => entry.event));
  return chronicle.events.filter(({ id }) => ids.has(id));
}
