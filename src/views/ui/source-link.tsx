/** One source: who published it, when, in which language if not the page's, and the way to it where there is one. */
import { memo, type ReactNode } from 'react';
import type { Source } from '../../domain/chronicle.ts';
import { publishedWords } from '../../domain/words/dates.ts';
import { ArchivedCopy, robustLink } from './archived-copy.tsx';
import { isSameLanguage, languageName } from './language-name.ts';
import { useChronicle } from './reader-context.tsx';
import { isWeb } from './web-address.ts';
import './ui.css';

/** `brief`: publisher and date. `full`: its title, what it is based on and the editor's note as well. */
export type SourceForm = 'brief' | 'full';

type Props = { readonly source: Source; readonly form?: SourceForm };

function aboutOf(source: Source, pageLanguage: string): string {
  return [
    publishedWords(source.published),
    isSameLanguage(source.language, pageLanguage) ? null : `in ${languageName(source.language)}`,
    source.reliability === 'low' ? 'weak source' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function SourceMore({ source }: { readonly source: Source }): ReactNode {
  const { title, language, basedOn, note } = source;
  return (
    <span className="ui-source-more">
      {title !== '' && <cite lang={language}>{title}</cite>}
      <span className="ui-source-about">
        {basedOn !== null && ` Based on ${basedOn}.`}
        {note !== null && ` ${note}`}
      </span>
      <ArchivedCopy source={source} />
    </span>
  );
}

export const SourceLink = memo(function SourceLink({ source, form = 'brief' }: Props): ReactNode {
  const { language } = useChronicle();
  const { publisher, title, url } = source;
  return (
    <span className="ui-source" data-source={source.id}>
      {isWeb(url) ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer external"
          hrefLang={source.language}
          title={title || undefined}
          {...robustLink(source)}
        >
          {publisher}
        </a>
      ) : (
        publisher
      )}
      <span className="ui-source-about">, {aboutOf(source, language)}</span>
      {form === 'full' && <SourceMore source={source} />}
    </span>
  );
});
