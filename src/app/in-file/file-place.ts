/** Where the reader is in the file: what follows `#`. */
import { parsePlainDate } from '../../domain/time/plain-date.ts';
import { stepsOf } from '../routing/relative-href.ts';

export type FilePlace = {
  /** From the app's root, as the site has it. */
  readonly pathname: string;
  readonly search: string;
  /** With its `#`; '' for the page as a whole. */
  readonly spot: string;
};

/** Whether it names no page: `#story`. */
export const isSpot = (hash: string): boolean => hash !== '' && !hash.startsWith('#/');

/** `hash` is the address's own. What names no page is a spot of the first. */
export function readPlace(hash: string): FilePlace {
  if (!hash.startsWith('#/')) return { pathname: '/', search: '', spot: hash };
  const [, pathname = '/', search = '', spot = ''] = /^#([^?#]*)(\?[^#]*)?(#.*)?$/.exec(hash) ?? [];
  return { pathname, search, spot };
}

export const writePlace = ({ pathname, search, spot }: FilePlace): string => `#${pathname}${search}${spot}`;

/** The file's own address shows its chronicle. */
const isWeek = (pathname: string, chronicle: string): boolean => {
  const [first = chronicle, day, ...more] = stepsOf(pathname);
  return first === chronicle && more.length === 0 && (day === undefined || parsePlainDate(day).ok);
};

/** Whether the page that shows one shows the other too: on the site, days are stepped without loading a page. */
export const isSamePage = (one: string, other: string, chronicle: string): boolean =>
  one === other || (isWeek(one, chronicle) && isWeek(other, chronicle));

/** Whether a link leads to a page; else to a file beside the pages, which is saved. */
export const isPage = ({ pathname }: FilePlace): boolean => pathname.endsWith('/');
