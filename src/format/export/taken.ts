/** What is taken away: events chosen of a chronicle as it was known, and what every file must say of itself. */
import type { Chronicle, EventId } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { editionDate } from '../../domain/evidence/edition.ts';
import { DAY_MS, dayNumber, type Instant, toUtc } from '../../domain/time/instant.ts';
import { editionWords } from '../../domain/words/edition.ts';

/** Where things are, each from the site's root, with a leading slash. */
export type SitePaths = {
  readonly chronicle: string;
  readonly event: (id: EventId) => string;
  /** The file itself; null for one that is written for a reader and published nowhere. */
  readonly self: string | null;
};

export type Taken = {
  /** As known at the moment. */
  readonly chronicle: Chronicle;
  /** In order of time, those of one day as the day is told; each with its status at that moment. */
  readonly events: readonly DayEvent[];
  /** That moment; null for all that is known now. */
  readonly knownAt: KnownAt;
  /** The same as a sentence. */
  readonly moment: string | null;
  /** `Tuesday 11 March 2025`; null for all. */
  readonly part: string | null;
  /** The hash by which the records are published. */
  readonly edition: string;
  /** The site's full address with a closing slash; null where nobody said it: files then lead nowhere. */
  readonly site: string | null;
  readonly paths: SitePaths;
};

/** By which an event is the same in every file that tells the same of it: as known at a moment it is another. */
export const eventKey = ({ chronicle, knownAt }: Taken, event: EventId): string =>
  `${chronicle.id}/${event}${knownAt === null ? '' : `/known/${toUtc(knownAt)}`}`;

/** When it came to be what it is: the moment, else the edition's day; of records that tell none, the newest report. */
export function stampOf({ chronicle, knownAt }: Taken): Instant {
  const day = knownAt === null ? editionDate(chronicle) : null;
  const reports = chronicle.events.flatMap((event) => event.reports.map(({ asOf }) => asOf.at));
  return knownAt ?? ((day === null ? Math.max(0, ...reports) : dayNumber(day) * DAY_MS) as Instant);
}

export const titleOf = ({ chronicle, part }: Taken): string =>
  part === null ? chronicle.title : `${part} – ${chronicle.title}`;

/** Null where nobody said where the site is. */
export const addressIn = ({ site }: Pick<Taken, 'site'>, path: string): string | null =>
  site === null ? null : site + path.slice(1);

export const editionOf = ({ chronicle, edition }: Taken): string => editionWords(chronicle, edition);

/** What it is all about; the chronicle's own tells of the whole of it, so that of a moment is which moment it is. */
export const standfirstOf = ({ chronicle, moment }: Taken): string => moment ?? chronicle.standfirst;

/** What a file says of itself, a sentence each: what it holds, from which moment, edition, terms, and how to read it. */
export function aboutLines(taken: Taken): string[] {
  const { chronicle } = taken;
  return [
    standfirstOf(taken),
    editionOf(taken),
    `Licence: ${chronicle.licence}${chronicle.byline === null ? '' : `, ${chronicle.byline}`}.`,
    'What was only planned says so; where sources differ, each answer stands.',
  ].filter((line) => line !== '');
}
