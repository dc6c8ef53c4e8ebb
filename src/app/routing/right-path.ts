/** Wrong addresses within the app that can only mean one page are put right; for the others see `nearestPage`. */
import { parsePlainDate } from '../../domain/time/plain-date.ts';
import { decoded } from '../../state/url.ts';
import { embedPath, readEmbedPath } from './embed-address.ts';
import { isLessonPath } from './is-lesson-path.ts';
import { paperPath, readPaperAddress } from './paper-address.ts';
import { type RecordAddress, readRecordAddress, recordPath } from './record-address.ts';
import { SITE_PAGES } from './site-address.ts';

/** A chronicle in the catalogue. */
export type Entry = { readonly id: string; readonly extent: { readonly start: string; readonly end: string } };

/** Without empty steps, capitals, spaces at the ends and file names: `/Week//2025-03-11.html` → `week`, `2025-03-11`. */
export const plainSteps = (path: string): readonly string[] =>
  path
    .split('/')
    .map((step) =>
      decoded(step)
        .trim()
        .toLowerCase()
        .replace(/\.html$/, ''),
    )
    .filter((step) => step !== '' && step !== 'index');

export const toPath = (steps: readonly string[]): string => `${steps.map((step) => `/${step}`).join('')}/`;

const isHere = (chronicle: string | undefined, catalogue: readonly Entry[]): boolean =>
  catalogue.some(({ id }) => id === chronicle);

const isKnown = ([first, second, ...more]: readonly string[], catalogue: readonly Entry[]): boolean => {
  if (first === undefined) return true;
  if (SITE_PAGES.some((page) => page === first)) return second === undefined;
  const isDay = second === undefined || parsePlainDate(second).ok;
  return more.length === 0 && isDay && isHere(first, catalogue);
};

/** Codes of countries are the only names with capitals. */
const spelt = (address: RecordAddress): RecordAddress =>
  address.kind === 'country' ? { ...address, iso3: address.iso3.toUpperCase() } : address;

/**
 * The address as the build writes it, where what is asked for can mean nothing else: capitals, a missing or doubled slash,
 * `index.html` or `.html`. Any other comes back as it is, with its closing slash. `path` is from the app's root.
 */
export function rightPath(path: string, catalogue: readonly Entry[]): string {
  const steps = plainSteps(path);
  const right = toPath(steps);
  if (isKnown(steps, catalogue)) return right;
  if (readEmbedPath(right)) return embedPath(rightPath(toPath(steps.slice(0, -1)), catalogue));
  if (isLessonPath(right) && isHere(steps[0], catalogue)) return right;
  const record = readRecordAddress(right);
  if (record && isHere(record.chronicle, catalogue)) return recordPath(record.chronicle, spelt(record.address));
  const paper = readPaperAddress(right);
  if (paper && isHere(paper.chronicle, catalogue)) return paperPath(paper.chronicle, paper.address);
  return path.endsWith('/') ? path : `${path}/`;
}
