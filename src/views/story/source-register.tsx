/** Sources by publisher, each with what it is and what rests on it. */
import type { ReactNode } from 'react';
import type { EventId, Source, SourceId } from '../../domain/chronicle.ts';
import { sourceUse } from '../../domain/evidence/source-uses.ts';
import { countWords } from '../../domain/words/lists.ts';
import { eventUseWords, otherUseWords, reliabilityWords, sourceKindWords } from '../../domain/words/sources.ts';
import { languageName } from '../ui/language-name.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { CiteLinks } from './cite-links.tsx';
import './story.css';

/** Publishers in order of their names, whatever their capitals; a publisher's sources as they stand in the records. */
export function byPublisher(sources: readonly Source[]): [publisher: string, sources: readonly Source[]][] {
  const found = new Map<string, Source[]>();
  for (const source of sources) found.set(source.publisher, [...(found.get(source.publisher) ?? []), source]);
  return [...found].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

type Scope = {
  /** The events whose use is told; null for all, and for what rests on a source beside events. */
  readonly of: ReadonlySet<EventId> | null;
};

type Citing = {
  /** Whether each has the ways to cite it. */
  readonly isCitable?: boolean;
};

function SourceUses({ source, of }: Scope & { readonly source: Source }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const use = sourceUse(chronicle, source.id);
  const events = use.events.filter(({ event }) => of === null || of.has(event.id));
  const others = of === null ? otherUseWords(chronicle, use) : [];
  if (events.length + others.length === 0) return <p className="story-quiet">It was read, but nothing rests on it.</p>;
  return (
    <>
      <p className="story-label">What rests on it</p>
      <ul className="record-uses">
        {events.map((each) => (
          <li key={each.event.id}>
            <a href={links.event(each.event.id)}>{each.event.title}</a>{' '}
            <span className="story-quiet">{eventUseWords(each)}</span>
          </li>
        ))}
        {others.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function SourceEntry({ source, of, isCitable }: Scope & Citing & { readonly source: Source }): ReactNode {
  const { id, publisher, kind, language, reliability } = source;
  return (
    <li className="record-source" id={`source-${id}`}>
      <p>
        <SourceLink source={source} form="full" />
      </p>
      <p className="story-quiet">
        {sourceKindWords(kind)}, in {languageName(language)}, {reliabilityWords(reliability)}
      </p>
      <SourceUses source={source} of={of} />
      {isCitable && <CiteLinks of="source" id={id} name={`this source: ${publisher}`} />}
    </li>
  );
}

type Props = Scope & Citing & { readonly ids: readonly SourceId[] };

export function SourceRegister({ ids, of, isCitable = false }: Props): ReactNode {
  const { sources } = useChronicle();
  const publishers = byPublisher(ids.flatMap((id) => sources.get(id) ?? []));
  return (
    <>
      <p className="story-sentence">
        {countWords(ids.length, 'source', 'sources')} by {countWords(publishers.length, 'publisher', 'publishers')}, in
        order of the publishers’ names.
      </p>
      {publishers.map(([publisher, own]) => (
        <section key={publisher} className="record-publisher">
          <h2>{publisher}</h2>
          <ul className="story-plain">
            {own.map((source) => (
              <SourceEntry key={source.id} source={source} of={of} isCitable={isCitable} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
