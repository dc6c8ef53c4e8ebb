/**
 * Events as an Atom feed (RFC 4287), by what was last reported, newest first. Its ids do not depend on where the site is,
 * and its links are relative to the feed unless the site's address is known.
 */
import type { Chronicle, Report } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { toUtc } from '../../domain/time/instant.ts';
import { asSentence, listWords } from '../../domain/words/lists.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { stableId } from './stable-id.ts';
import { addressIn, editionOf, eventKey, stampOf, standfirstOf, type Taken, titleOf } from './taken.ts';
import { standingIn, titleWords, whenWords } from './told.ts';
import { branch, empty, leaf, type Xml, xmlDocument } from './xml.ts';

/** How many publishers are named before the rest is counted. */
const NAMED = 4;

/** From the feed's own folder. */
function relative(self: string, path: string): string {
  const [from, to] = [self.split('/').slice(0, -1), path.split('/')];
  const common = from.findIndex((step, at) => step !== to[at]);
  const shared = common === -1 ? from.length : common;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/') || './';
}

const hrefOf = (taken: Taken, path: string): string =>
  addressIn(taken, path) ?? relative(taken.paths.self ?? taken.paths.chronicle, path);

/** What it is, how it stands and who says so: a reader of the feed alone learns no less than one of the page. */
function summaryOf(taken: Taken, dayEvent: DayEvent, last: Report): string {
  const { chronicle } = taken;
  const { event } = dayEvent;
  const publishers = [...new Set(last.sources.map((id) => chronicle.sources.get(id)?.publisher ?? id))];
  return [
    `${standingIn(taken, dayEvent)}.`,
    asSentence(whenWords(chronicle, event)),
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

function entryXml(taken: Taken, { dayEvent, first, last }: Entry): Xml {
  const { chronicle, paths } = taken;
  const { event, status } = dayEvent;
  return branch('entry', {}, [
    leaf('id', stableId(eventKey(taken, event.id))),
    leaf('title', titleWords(dayEvent)),
    leaf('updated', toUtc(last.asOf.at)),
    leaf('published', toUtc(first.asOf.at)),
    empty('link', { rel: 'alternate', type: 'text/html', href: hrefOf(taken, paths.event(event.id)) }),
    ...viaLinks(chronicle, last),
    empty('category', { term: status, label: statusWords(status) }),
    leaf('summary', summaryOf(taken, dayEvent, last)),
  ]);
}

/** A feed of a part, or as known at a moment, is another feed than that of all. */
const idOf = ({ chronicle, part, knownAt }: Taken): string =>
  stableId(
    [
      chronicle.id,
      ...(part === null ? [] : ['part', part]),
      ...(knownAt === null ? [] : ['known', toUtc(knownAt)]),
    ].join('/'),
  );

export function atomText(taken: Taken): string {
  const { chronicle, paths } = taken;
  const entries = taken.events
    .flatMap((dayEvent): Entry[] => {
      const [first, last] = [dayEvent.event.reports[0], dayEvent.event.reports.at(-1)];
      return first && last ? [{ dayEvent, first, last }] : [];
    })
    .sort((a, b) => b.last.asOf.at - a.last.asOf.at);
  const updated = entries[0]?.last.asOf.at ?? stampOf(taken);
  return xmlDocument(
    branch('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': chronicle.language }, [
      leaf('id', idOf(taken)),
      leaf('title', titleOf(taken)),
      leaf('subtitle', standfirstOf(taken)),
      leaf('updated', toUtc(updated)),
      branch('author', {}, [leaf('name', chronicle.byline ?? 'Parley')]),
      leaf('rights', `${chronicle.licence}. ${editionOf(taken)}`),
      ...(paths.self === null
        ? []
        : [empty('link', { rel: 'self', type: 'application/atom+xml', href: hrefOf(taken, paths.self) })]),
      empty('link', { rel: 'alternate', type: 'text/html', href: hrefOf(taken, paths.chronicle) }),
      ...entries.map((entry) => entryXml(taken, entry)),
    ]),
  );
}
