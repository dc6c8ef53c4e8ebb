/** What happened, in at most sixty words; seen from before it did, what was said of it until then. */
import type { ReactNode } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { claimsByDate, sourcesOfEvent } from './event-evidence.ts';

/** How many of the last claims stand in for a summary that would tell more than was known. */
const LAST_CLAIMS = 2;

export function EventSummary({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const chronicle = useChronicle();
  if (event.summary !== '')
    return (
      <p className="story-summary" {...statement('summary', sourcesOfEvent(chronicle, event))}>
        {event.summary}
      </p>
    );
  if (event.claims.length === 0) return <p className="story-quiet">What was said of it came out later.</p>;
  return claimsByDate(event)
    .slice(-LAST_CLAIMS)
    .map(({ id, text, sources }) => (
      <p key={id} className="story-summary" {...statement('claim', sources)}>
        Said by then: {text}
      </p>
    ));
}
