/** Sources on paper: numbers where something is said, and the list that they lead to, with every address written out. */
import type { ReactNode } from 'react';
import type { Source, SourceId } from '../../domain/chronicle.ts';
import { dateRange, publishedWords } from '../../domain/words/dates.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { reliabilityWords } from '../../domain/words/sources.ts';
import { robustLink } from '../ui/archived-copy.tsx';
import { languageName } from '../ui/language-name.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { entryId, useSheetNumbers } from './sheet-sources.ts';

/** `[3, 12]`, in order. */
export function SourceNumbers({ ids }: { readonly ids: readonly SourceId[] }): ReactNode {
  const { date, ids: all } = useSheetNumbers();
  const numbers = [...new Set(ids)].map((id) => all.indexOf(id) + 1).sort((a, b) => a - b);
  return (
    <span className="sheet-numbers">
      [
      {numbers.map((number, at) => (
        <span key={number}>
          {at > 0 && ', '}
          <a href={`#${entryId(date, number)}`}>{number}</a>
        </span>
      ))}
      ]
    </span>
  );
}

/** Publisher, title, date and language, whatever the language. */
function SourceWords({ source }: { readonly source: Source }): ReactNode {
  const { publisher, title, published, language, reliability, basedOn, note } = source;
  return (
    <>
      <strong>{publisher}</strong>
      {title !== '' && (
        <>
          , <cite lang={language}>{title}</cite>
        </>
      )}
      , {publishedWords(published)}, in {languageName(language)}
      {reliability === 'low' && `, ${reliabilityWords(reliability)}`}.
      {basedOn !== null && ` ${asSentence(`Based on ${basedOn}`)}`}
      {note !== null && ` ${asSentence(note)}`}
    </>
  );
}

function SourceEntry({ source, id }: { readonly source: Source; readonly id: string }): ReactNode {
  return (
    <li id={id} data-source={source.id}>
      <SourceWords source={source} />{' '}
      {source.url !== null && (
        <a className="sheet-address" href={source.url} {...robustLink(source)}>
          {source.url}
        </a>
      )}
      {source.archived !== null && (
        <>
          {' '}
          Archived copy, {dateRange({ start: source.archived.date, end: source.archived.date })}:{' '}
          <a className="sheet-address" href={source.archived.url}>
            {source.archived.url}
          </a>
        </>
      )}
    </li>
  );
}

export function NumberedSources(): ReactNode {
  const { sources } = useChronicle();
  const { date, ids } = useSheetNumbers();
  return (
    <ol className="sheet-sources">
      {ids.map((id, at) => {
        const source = sources.get(id);
        return source && <SourceEntry key={id} source={source} id={entryId(date, at + 1)} />;
      })}
    </ol>
  );
}
