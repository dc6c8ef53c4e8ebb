/** One source in full: who published what, when, in which language, of what kind, and the way to it. */
import type { ReactNode } from 'react';
import type { Source } from '../../domain/chronicle.ts';
import { publishedWords } from '../../domain/words/dates.ts';
import { reliabilityWords, sourceKindWords } from '../../domain/words/sources.ts';
import { ArchivedCopy, robustLink } from '../ui/archived-copy.tsx';
import { languageName } from '../ui/language-name.ts';
import { isWeb } from '../ui/web-address.ts';

export function SourceLine({ source }: { readonly source: Source }): ReactNode {
  const { publisher, title, url, language, published, kind, reliability, basedOn } = source;
  const about = [
    publishedWords(published),
    `in ${languageName(language)}`,
    sourceKindWords(kind).toLowerCase(),
    ...(reliability === 'low' ? [reliabilityWords(reliability)] : []),
    ...(basedOn === null ? [] : [`based on ${basedOn}`]),
  ];
  const named = title === '' ? <strong>{publisher}</strong> : <cite lang={language}>{title}</cite>;
  return (
    <li className="evidence-source" data-source={source.id}>
      {title !== '' && <strong>{publisher} </strong>}
      {isWeb(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer external" hrefLang={language} {...robustLink(source)}>
          {named}
        </a>
      ) : (
        named
      )}
      <span className="evidence-quiet"> {about.join(' · ')}</span>
      <ArchivedCopy source={source} />
    </li>
  );
}
