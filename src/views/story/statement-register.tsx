/** All statements by event, each with what it rests on and the ways to cite it. A link to one opens its event. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, Claim } from '../../domain/chronicle.ts';
import { claimCover } from '../../domain/evidence/coverage.ts';
import { asOfWords } from '../../domain/words/dates.ts';
import { coverWords } from '../../domain/words/evidence.ts';
import { ConfidenceMark } from '../ui/confidence-mark.tsx';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { CiteLinks } from './cite-links.tsx';

function StatementEntry({ claim }: { readonly claim: Claim }): ReactNode {
  const chronicle = useChronicle();
  const { id, text, sources, asOf, confidence } = claim;
  return (
    <li id={id} className="story-claim" {...statement('claim', sources)}>
      <p>{text}</p>
      <p className="story-quiet story-claim-about">
        <span>As of {asOfWords(asOf, chronicle.zone)}</span>
        <ConfidenceMark confidence={confidence} />
        <span>{coverWords(claimCover(chronicle, claim))}</span>
      </p>
      <SourceList ids={sources} />
      <CiteLinks of="statement" id={id} name={`the statement: ${text}`} />
    </li>
  );
}

function EventStatements({ event: { id, title, claims } }: { readonly event: ChronicleEvent }): ReactNode {
  const links = useOwnPageLinks();
  return (
    <details id={`on-${id}`} className="evidence-event">
      <summary>
        <h3>{title}</h3> <span className="story-quiet">{claims.length}</span>
      </summary>
      <div className="evidence-event-head">
        <a href={links.event(id)}>The event’s own page</a>
        <CiteLinks of="event" id={id} name={`the event: ${title}`} />
      </div>
      <ul className="story-plain">
        {claims.map((claim) => (
          <StatementEntry key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  );
}

export function StatementRegister(): ReactNode {
  const { events } = useChronicle();
  return events.map((event) => <EventStatements key={event.id} event={event} />);
}
