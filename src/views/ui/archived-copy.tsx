/** An archived copy of a source, where one is known: for when its own address no longer answers. */
import type { ReactNode } from 'react';
import type { Source } from '../../domain/chronicle.ts';
import { dateRange } from '../../domain/words/dates.ts';
import { isWeb } from './web-address.ts';

type Robust = { readonly 'data-versionurl'?: string; readonly 'data-versiondate'?: string };

/** For the link to the source itself: where its copy is and of when, as programs read it (robustlinks.mementoweb.org). */
export const robustLink = ({ archived }: Source): Robust =>
  archived === null ? {} : { 'data-versionurl': archived.url, 'data-versiondate': archived.date };

export function ArchivedCopy({
  source: { archived, url, language, publisher },
}: {
  readonly source: Source;
}): ReactNode {
  if (archived === null || !isWeb(archived.url)) return null;
  return (
    <>
      {' '}
      <a
        href={archived.url}
        target="_blank"
        rel="noopener noreferrer external"
        hrefLang={language}
        data-originalurl={url ?? undefined}
        data-versiondate={archived.date}
      >
        Archived copy<span className="visually-hidden"> of {publisher}</span> (
        {dateRange({ start: archived.date, end: archived.date })})
      </a>
    </>
  );
}
