/** The sources of a day: of everything told of its events, by publisher. */
import type { Chronicle, SourceId } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { sourcesOfEvent } from '../../domain/evidence/event-evidence.ts';

export type DaySources = { readonly ids: readonly SourceId[]; readonly publishers: number };

export function daySources(chronicle: Chronicle, { events }: ChronicleDay): DaySources {
  const publisherOf = (id: SourceId): string => chronicle.sources.get(id)?.publisher ?? '';
  const ids = [
    ...new Set(
      events.flatMap(({ event }) => [
        ...sourcesOfEvent(chronicle, event),
        ...event.participants.flatMap(({ sources }) => sources),
      ]),
    ),
  ].sort((a, b) => (publisherOf(a) < publisherOf(b) ? -1 : publisherOf(a) > publisherOf(b) ? 1 : 0));
  return { ids, publishers: new Set(ids.map(publisherOf)).size };
}
