/**
 * Links that hold wherever the app's folder is: relative to the page they stand on. A built page and the running app
 * then write the same text, so that nothing changes when scripts take over.
 */
import { upFrom } from './up-from.ts';

/** The steps of an address within the app; a trailing `index.html` is the folder itself. */
export const stepsOf = (pathname: string): string[] =>
  pathname.split('/').filter((step) => step !== '' && step !== 'index.html');

/** From the page at `from` (which ends in a slash) to `to`, both within the app: `/a/b/`, `/about/` → `../../about/`. */
export function relativeHref(from: string, to: string): string {
  return upFrom(stepsOf(from).length) + to.replace(/^\//, '');
}
