/** The people of a chronicle as known at a moment. */
import type { Chronicle, Person } from '../chronicle.ts';

/** Those whom something known names, or of whom a source that was out tells: of the others nothing was said yet. */
export function peopleKnown({ events, people }: Chronicle): Person[] {
  const named = new Set(events.flatMap(({ participants }) => participants.flatMap((each) => each.people)));
  return [...people.values()].filter(({ id, sources }) => named.has(id) || sources.length > 0);
}
