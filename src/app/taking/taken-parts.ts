/** What can be taken away: all of a chronicle, a day of it, or what a reader looks for, each as known at a moment. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { aheadFrom, asStanding } from '../../domain/events/ahead.ts';
import { asKnownAt } from '../../domain/events/as-known.ts';
import { isOn, knownEvents } from '../../domain/events/day.ts';
import { inDayOrder } from '../../domain/events/order.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { matches } from '../../domain/finding/event-facets.ts';
import { type EventFilter, FACETS } from '../../domain/finding/event-filter.ts';
import { find } from '../../domain/finding/find.ts';
import { findingIndex } from '../../domain/finding/finding-index.ts';
import { foundEvents } from '../../domain/finding/found-events.ts';
import { toUtc } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { facetWords, valueWords } from '../../domain/words/finding.ts';
import { listWords } from '../../domain/words/lists.ts';
import { knownByWords } from '../../domain/words/moments.ts';
import { quoted } from '../../domain/words/saying.ts';
import { zoneCity } from '../../domain/words/times.ts';
import type { ExportEnding } from '../../format/export/format-list.ts';
import type { Taken } from '../../format/export/taken.ts';
import { dataPath } from '../routing/data-address.ts';
import { recordPath } from '../routing/record-address.ts';

/** What every file of a site names. */
export type SiteEdition = {
  /** The hash by which the records are published. */
  readonly hash: string;
  /** The full address of the site's folder, with a closing slash; null where nobody said it. */
  readonly site: string | null;
};

export type Part =
  | { readonly kind: 'all' }
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'found'; readonly day: PlainDate; readonly query: string; readonly filter: EventFilter };

/** `Events found: “drones”; country: France or Poland`. */
function foundWords(chronicle: Chronicle, query: string, filter: EventFilter): string {
  const facets = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => {
    const values = filter[facet].map((value) => valueWords(chronicle, facet, value));
    return `${facetWords(facet).toLowerCase()}: ${listWords(values, 'or')}`;
  });
  const words = [...(query.trim() === '' ? [] : [quoted(query.trim())]), ...facets];
  return `Events found: ${words.join('; ')}`;
}

type Chosen = Pick<Taken, 'events' | 'part'>;

function chosenOf(whole: Chronicle, part: Part, knownAt: KnownAt): Chosen {
  const known = asKnownAt(whole, knownAt);
  switch (part.kind) {
    case 'all':
      return { events: knownEvents(known, knownAt), part: null };
    case 'day':
      // With the status that they have at the moment, as in every file, not the one that they had on that day.
      return {
        events: inDayOrder(knownEvents(known, knownAt).filter(({ event }) => isOn(event, part.day))),
        part: fullDate(part.day),
      };
    case 'found': {
      const all = find(findingIndex(whole, knownAt), part.query, part.day);
      const found = new Set(
        foundEvents(known, part.query, all)
          .filter((event) => matches(event, part.filter, known))
          .map(({ id }) => id),
      );
      return {
        events: knownEvents(known, knownAt).filter(({ event }) => found.has(event.id)),
        part: foundWords(known, part.query, part.filter),
      };
    }
  }
}

/** As the page says it, with the instant itself: a file is read without the page. */
function momentOf(whole: Chronicle, knownAt: KnownAt): string | null {
  if (knownAt === null) return null;
  const told = `${knownByWords(whole, knownAt)}, ${zoneCity(whole.zone)} time`;
  return `As known ${told} (${toUtc(knownAt)}): what was reported later is left out.`;
}

/** `whole` is the chronicle with all that is known now. */
export function takenPart(
  whole: Chronicle,
  { part, knownAt, ending }: { readonly part: Part; readonly knownAt: KnownAt; readonly ending: ExportEnding },
  { hash, site }: SiteEdition,
): Taken {
  const { events, part: words } = chosenOf(whole, part, knownAt);
  return {
    chronicle: asKnownAt(whole, knownAt),
    events: events.map((each) => asStanding(each, aheadFrom(each, knownAt))),
    part: words,
    knownAt,
    moment: momentOf(whole, knownAt),
    edition: hash,
    site,
    paths: {
      chronicle: `/${whole.id}/`,
      event: (event) => recordPath(whole.id, { kind: 'event', event }),
      self:
        knownAt !== null || part.kind === 'found'
          ? null
          : dataPath(whole.id, part.kind === 'day' ? part.day : null, ending),
    },
  };
}
