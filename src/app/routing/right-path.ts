/** Wrong addresses within the app: those that can only mean one page are put right, for the others the nearest is offered. */
import { nearestName } from '../../domain/spelling.ts';
import { daysOf, type PlainDate, parsePlainDate } from '../../domain/time/plain-date.ts';
import { decoded } from '../../state/url.ts';
import { embedPath, readEmbedPath } from './embed-address.ts';
import { isLessonPath } from './is-lesson-path.ts';
import { paperPath, readPaperAddress } from './paper-address.ts';
import { type RecordAddress, readRecordAddress, recordPath } from './record-address.ts';
import { SITE_PAGES, sitePath } from './site-address.ts';

type Entry = { readonly id: string; readonly extent: { readonly start: string; readonly end: string } };

/** Without empty steps, capitals, spaces at the ends and file names: `/Week//2025-03-11.html` → `week`, `2025-03-11`. */
const plainSteps = (path: string): readonly string[] =>
  path
    .split('/')
    .map((step) =>
      decoded(step)
        .trim()
        .toLowerCase()
        .replace(/\.html$/, ''),
    )
    .filter((step) => step !== '' && step !== 'index');

const toPath = (steps: readonly string[]): string => `${steps.map((step) => `/${step}`).join('')}/`;

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

const daysIn = ({ extent }: Entry): readonly PlainDate[] => {
  const start = parsePlainDate(extent.start);
  const end = parsePlainDate(extent.end);
  return start.ok && end.ok ? daysOf({ start: start.value, end: end.value }) : [];
};

/** The page that is nearest to a wrong address; `id` is null for a page that belongs to no chronicle. Null if there is no page at all. */
export function nearestPage(
  path: string,
  catalogue: readonly Entry[],
): { readonly path: string; readonly id: string | null; readonly day: PlainDate | null } | null {
  const [first = '', second = ''] = plainSteps(path);
  const near = nearestName(first, [...catalogue.map(({ id }) => id), ...SITE_PAGES]);
  const page = SITE_PAGES.find((each) => each === near);
  if (page !== undefined) return { path: sitePath(page), id: null, day: null };
  const entry = catalogue.find(({ id }) => id === near) ?? catalogue[0];
  if (!entry) return null;
  const days = daysIn(entry);
  const day = days.find((known) => known === nearestName(second, days)) ?? null;
  return { path: toPath([entry.id, day ?? entry.extent.start]), id: entry.id, day };
}
