/**
 * Everything of a chronicle that can be cited, as CSL-JSON: itself, its days, events, statements and sources, each with its
 * link and the edition of the records. A source is cited as what it is, with a note where it was cited.
 */
import { recordPath } from '../app/routing/record-address.ts';
import type { Chronicle, Published, Source } from '../domain/chronicle.ts';
import { editionDate } from '../domain/evidence/edition.ts';
import { daysOf } from '../domain/time/plain-date.ts';
import { fullDate, shortDate } from '../domain/words/dates.ts';
import { editionWords } from '../domain/words/edition.ts';
import { pathOf } from '../state/url.ts';
import type { Citable } from '../views/ui/page-links.ts';
import { fullAddress } from './site-url.ts';

type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** As citeproc-js reads it (citationstyles.org, CSL-JSON 1.0.2). */
export type CslItem = {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper' | 'report' | 'dataset';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly language: string;
  readonly URL?: string;
  /** Who keeps a copy of it, and where. */
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note: string;
};

export type Cited = { readonly of: Citable; readonly id: string; readonly item: CslItem };

/** What every citation of a build names. */
export type Edition = {
  /** The hash by which the records are published. */
  readonly hash: string;
  /** The full address of the site; null where nobody said it: links are then told from the site's own folder. */
  readonly site: string | null;
};

const dateParts = (text: string): CslDate => ({ 'date-parts': [text.split('-').map(Number)] });

function issuedOn(published: Published): CslDate | null {
  switch (published.kind) {
    case 'instant':
      return dateParts(published.text.slice(0, 'YYYY-MM-DD'.length));
    case 'day':
      return dateParts(published.date);
    case 'month':
      return dateParts(published.month);
    case 'unknown':
      return null;
  }
}

const TYPES = {
  agency: 'article-newspaper',
  newspaper: 'article-newspaper',
  official: 'report',
  reference: 'webpage',
} as const satisfies Record<Source['kind'], CslItem['type']>;

const addressIn = ({ site }: Edition, path: string): string => (site === null ? path : fullAddress(site, path));

function archivedWords({ archived }: Source): string {
  return archived === null
    ? ''
    : ` Archived copy of ${shortDate(archived.date)} ${archived.date.slice(0, 4)}: ${archived.url}`;
}

function sourceItem(chronicle: Chronicle, source: Source, edition: Edition): CslItem {
  const { id, publisher, title, published, kind, url, language, archived } = source;
  const issued = issuedOn(published);
  const at = addressIn(edition, `${recordPath(chronicle.id, { kind: 'evidence' })}#source-${id}`);
  return {
    id: `source-${id}`,
    type: TYPES[kind],
    title: title === '' ? `[Untitled, ${publisher}]` : title,
    ...(kind === 'official' ? { publisher } : { 'container-title': publisher }),
    ...(issued ? { issued } : {}),
    language,
    ...(url === null ? {} : { URL: url }),
    ...(archived === null ? {} : { archive: new URL(archived.url).hostname, archive_location: archived.url }),
    note: `Cited in “${chronicle.title}”, Parley. ${editionWords(chronicle, edition.hash)} ${at}${archivedWords(source)}`,
  };
}

/** A page of the chronicle, by its title and its full link. */
export function viewItem(chronicle: Chronicle, edition: Edition, title: string, link: string): CslItem {
  const date = editionDate(chronicle);
  return {
    id: `view-${chronicle.id}`,
    type: 'webpage',
    title,
    'container-title': chronicle.title,
    publisher: 'Parley',
    ...(date === null ? {} : { issued: dateParts(date) }),
    language: chronicle.language,
    URL: link,
    note: editionWords(chronicle, edition.hash),
  };
}

/** All in order: the chronicle, its days, events with their statements, sources. */
export function citedItems(chronicle: Chronicle, edition: Edition): Cited[] {
  const evidence = recordPath(chronicle.id, { kind: 'evidence' });
  const part = (of: Citable, id: string, title: string, path: string, more: Partial<CslItem> = {}): Cited => ({
    of,
    id,
    item: { ...viewItem(chronicle, edition, title, addressIn(edition, path)), id: `${of}-${id}`, ...more },
  });
  return [
    part('chronicle', chronicle.id, chronicle.title, `/${chronicle.id}/`, { 'container-title': 'Parley' }),
    ...daysOf(chronicle.extent).map((day) => part('day', day, fullDate(day), pathOf(chronicle.id, day))),
    ...chronicle.events.flatMap((event) => [
      part('event', event.id, event.title, recordPath(chronicle.id, { kind: 'event', event: event.id })),
      ...event.claims.map(({ id, text }) => part('statement', id, text, `${evidence}#${id}`)),
    ]),
    ...[...chronicle.sources.values()].map(
      (source): Cited => ({ of: 'source', id: source.id, item: sourceItem(chronicle, source, edition) }),
    ),
  ];
}
