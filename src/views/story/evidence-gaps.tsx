/** What could not be sourced, and what was mended since: the records' own account of where they fall short. */
import type { ReactNode } from 'react';
import type { Correction, EventId } from '../../domain/chronicle.ts';
import { mendedBy } from '../../domain/evidence/mended-by.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle, useReader } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';

function NamedEvents({ ids }: { readonly ids: readonly EventId[] }): ReactNode {
  const { events } = useChronicle();
  const links = useOwnPageLinks();
  const named = events.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  return (
    <ul className="evidence-events" aria-label="Events">
      {named.map(({ id, label }) => (
        <li key={id}>
          <a href={links.event(id)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

export function UnsourcedList(): ReactNode {
  const { unsourced } = useChronicle();
  const isPast = useReader((state) => state.knownAt !== null);
  // It says what the whole of the records lacks, in words that know how the week went.
  if (isPast) return <p>What was looked for in vain is told with all that is now known.</p>;
  if (unsourced.length === 0) return <p>The records name nothing that was looked for in vain.</p>;
  return (
    <ul className="story-plain">
      {unsourced.map(({ id, text, why, looked, events }) => (
        <li key={id} id={`unsourced-${id}`} className="record-row">
          <p>{asSentence(text)}</p>
          <p className="story-quiet">
            {asSentence(why)} Looked for in: {asSentence(looked)}
          </p>
          <NamedEvents ids={events} />
        </li>
      ))}
    </ul>
  );
}

function CorrectionEntry({ correction }: { readonly correction: Correction }): ReactNode {
  const { id, subject, from, to, why, events, sources } = correction;
  return (
    <li id={`correction-${id}`} className="record-row">
      <p>
        <strong>{subject}.</strong>{' '}
        <span className="story-quiet">
          Before: <del>{from}</del>.
        </span>{' '}
        Now: <ins>{to}</ins>.
      </p>
      <p className="story-quiet">{asSentence(why)}</p>
      <NamedEvents ids={events} />
      {sources.length > 0 && <SourceList ids={sources} />}
    </li>
  );
}

/** By date, the newest first. */
export function CorrectionList(): ReactNode {
  const knownAt = useReader((state) => state.knownAt);
  const corrections = mendedBy(useChronicle(), knownAt);
  if (corrections.length === 0)
    return <p>{knownAt === null ? 'Nothing was mended so far.' : 'Nothing had been mended by then.'}</p>;
  return [...new Set(corrections.map(({ date }) => date))].map((date) => (
    <section key={date} className="evidence-day">
      <h3>
        <time dateTime={date}>{fullDate(date)}</time>
      </h3>
      <ul className="story-plain">
        {corrections
          .filter((correction) => correction.date === date)
          .map((correction) => (
            <CorrectionEntry key={correction.id} correction={correction} />
          ))}
      </ul>
    </section>
  ));
}
