/** What is taken away: events chosen of a chronicle as it was known, and what every file must say of itself. */
import type { Chronicle, EventId } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { editionWords } from '../../domain/words/edition.ts';

/** Where things are, each from the site's root, with a leading slash. */
export type SitePaths = {
  readonly chronicle: string;
  readonly event: (id: EventId) => string;
  /** The file itself. */
  readonly self: string;
};

export type Taken = {
  /** As known at the moment. */
  readonly chronicle: Chronicle;
  /** In order of time, those of one day as the day is told; each with its status at that moment. */
  readonly events: readonly DayEvent[];
  /** That moment as a sentence; null for all that is known now. */
  readonly moment: string | null;
  /** `Tuesday 11 March 2025`; null for all. */
  readonly part: string | null;
  /** The hash by which the records are published. */
  readonly edition: string;
  /** The site's full address with a closing slash; null where nobody said it: files then lead nowhere. */
  readonly site: string | null;
  readonly paths: SitePaths;
};

export const titleOf = ({ chronicle, part }: Taken): string =>
  part === null ? chronicle.title : `${part} – ${chronicle.title}`;

/** Null where nobody said where the site is. */
export const addressIn = ({ site }: Pick<Taken, 'site'>, path: string): string | null =>
  site === null ? null : site + path.slice(1);

export const editionOf = ({ chronicle, edition }: Taken): string => editionWords(chronicle, edition);

/** What a file says of itself, a sentence each: what it holds, from which moment, edition, terms, and how to read it. */
export function aboutLines(taken: Taken): string[] {
  const { chronicle } = taken;
  return [
    chronicle.standfirst,
    taken.moment ?? '',
    editionOf(taken),
    `Licence: ${chronicle.licence}${chronicle.byline === null ? '' : `, ${chronicle.byline}`}.`,
    'What was only planned says so; where sources differ, each answer stands.',
  ].filter((line) => line !== '');
}
