/**
 * A chronicle's events as an Atom feed (RFC 4287), by what was last reported, newest first. Its ids do not depend on where
 * the site is, and its links are relative to the feed unless the site's address is known.
 */
import { recordPath } from '../app/routing/record-address.ts';
import type { Chronicle, Report } from '../domain/chronicle.ts';
import { knownEvents } from '../domain/events/day.ts';
import type { DayEvent } from '../domain/events/day-event.ts';
import { type Instant, parseZone, toLocal } from '../domain/time/instant.ts';
import { reservationOf } from '../domain/words/headline.ts';
import { asSentence, listWords } from '../domain/words/lists.ts';
import { statusWords } from '../domain/words/statuses.ts';
import { whenWords } from '../views/story/event-day.ts';
import { feedOf } from './site-pages.ts';
import { fullAddress } from './site-url.ts';
import { stableId } from './stable-id.ts';
import { branch, empty, leaf, type Xml, xmlDocument } from './xml.ts';

/** How many publishers are named before the rest is counted. */
const NAMED = 4;

/** RFC 3339, in UTC. */
function momentOf(at: Instant): string {
  const utc = parseZone('UTC');
  return utc.ok ? `${toLocal(at, utc.value)}:00Z` : '';
}

/** From the feed's own folder, which is the chronicle's; in full where the site is known. */
const hrefOf = (chronicle: Chronicle, path: string, site: string | null): string =>
  site === null ? path.slice(`/${chronicle.id}/`.length) || './' : fullAddress(site, path);

/** What it is, how it stands and who says so: a reader of the feed alone learns no less than one of the page. */
function summaryOf(chronicle: Chronicle, { event, status }: DayEvent, last: Report): string {
  const publishers = [...new Set(last.sources.map((id) => chronicle.sources.get(id)?.publisher ?? id))];
  return [
    `${statusWords(status)}.`,
    asSentence(whenWords(chronicle, event, null)),
    event.summary,
    `According to ${listWords(publishers, 'and', NAMED)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function viaLinks(chronicle: Chronicle, { sources }: Report): Xml[] {
  return [...new Set(sources)].flatMap((id) => {
    const source = chronicle.sources.get(id);
    if (!source || source.url === null) return [];
    return [empty('link', { rel: 'via', href: source.url, hreflang: source.language, title: source.publisher })];
  });
}

type Entry = { readonly dayEvent: DayEvent; readonly first: Report; readonly last: Report };

function entryXml(chronicle: Chronicle, { dayEvent, first, last }: Entry, site: string | null): Xml {
  const { event, status } = dayEvent;
  const reservation = reservationOf(dayEvent);
  const path = recordPath(chronicle.id, { kind: 'event', event: event.id });
  return branch('entry', {}, [
    leaf('id', stableId(`${chronicle.id}/${event.id}`)),
    leaf('title', reservation === null ? event.title : `${reservation}: ${event.title}`),
    leaf('updated', momentOf(last.asOf.at)),
    leaf('published', momentOf(first.asOf.at)),
    empty('link', { rel: 'alternate', type: 'text/html', href: hrefOf(chronicle, path, site) }),
    ...viaLinks(chronicle, last),
    empty('category', { term: status, label: statusWords(status) }),
    leaf('summary', summaryOf(chronicle, dayEvent, last)),
  ]);
}

/** The text of `feed.xml`. `site` with a closing slash, or null where nobody said where it will be. */
export function feedText(chronicle: Chronicle, site: string | null): string {
  const entries = knownEvents(chronicle, null)
    .flatMap((dayEvent): Entry[] => {
      const [first, last] = [dayEvent.event.reports[0], dayEvent.event.reports.at(-1)];
      return first && last ? [{ dayEvent, first, last }] : [];
    })
    .sort((a, b) => b.last.asOf.at - a.last.asOf.at);
  const newest = entries[0]?.last.asOf.at;
  return xmlDocument(
    branch('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': chronicle.language }, [
      leaf('id', stableId(chronicle.id)),
      leaf('title', chronicle.title),
      leaf('subtitle', chronicle.standfirst),
      ...(newest === undefined ? [] : [leaf('updated', momentOf(newest))]),
      branch('author', {}, [leaf('name', chronicle.byline ?? 'Parley')]),
      leaf('rights', chronicle.licence),
      empty('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: hrefOf(chronicle, feedOf(chronicle).path, site),
      }),
      empty('link', { rel: 'alternate', type: 'text/html', href: hrefOf(chronicle, `/${chronicle.id}/`, site) }),
      ...entries.map((entry) => entryXml(chronicle, entry, site)),
    ]),
  );
}
