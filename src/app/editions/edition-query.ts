/** The edition of the records that an address asks for: `?edition=<hash>`. Without it, it asks for the newest. */
import type { LinkProblem } from '../../state/url.ts';
import type { Editions } from '../shelf.ts';

/** Null where it asks for none. */
export const askedEdition = (search: string): string | null => new URLSearchParams(search).get('edition') || null;

/** `search` as `?…` or empty, without an edition of its own. */
export const withEdition = (search: string, edition: string | null): string =>
  edition === null ? search : `${search === '' ? '?' : `${search}&`}edition=${edition}`;

/** What to say where the edition asked for is not the one that is shown. */
export function editionProblems(search: string, editions: Editions | undefined): readonly LinkProblem[] {
  const asked = askedEdition(search);
  if (asked === null || !editions || asked === (editions.pinned ?? editions.newest)) return [];
  return [{ what: 'edition', given: asked.slice(0, 80), used: 'The newest edition is shown.' }];
}
