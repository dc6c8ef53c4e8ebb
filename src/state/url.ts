/**
 * The reader's choice as an address, and back:
 * `/<chronicle>/<day>/?event=…&at=lng,lat,zoom&span=…&hide=…&known=…&q=…&country=…&as=…&compare=…`. Whatever equals the first view is left out. Reading never throws on a stranger's link: what means nothing is dropped
 * and reported. Times are written in the chronicle's zone, `known` in UTC.
 */
import type { Chronicle } from '../domain/chronicle.ts';
import { PARTS, type Part } from '../domain/events/participation.ts';
import { wholeSpan } from '../domain/events/whole-span.ts';
import type { Viewport } from '../domain/places/position.ts';
import { isOnEarth, ZOOMS } from '../domain/places/position.ts';
import { nearestName } from '../domain/spelling.ts';
import { atLocal, parseInstant, toLocal } from '../domain/time/instant.ts';
import { type Interval, overlaps } from '../domain/time/interval.ts';
import { hasDay, type PlainDate, parsePlainDate } from '../domain/time/plain-date.ts';
import { parseWhen } from '../domain/time/when.ts';
import { fullDate } from '../domain/words/dates.ts';
import { BEFORE, readCompared, writeCompared } from './compared-url.ts';
import { readFinding, writeFinding } from './finding-url.ts';
import { writeMoment } from './moment-text.ts';
import { type Filters, initialReader, isHiding, NO_FILTERS, READ_FORMS, type ReaderState } from './reader.ts';

/** Something that a link asks for and that is not here. `used` says what is shown instead. */
export type LinkProblem = {
  readonly what:
    | 'day'
    | 'event'
    | 'view'
    | 'span'
    | 'filter'
    | 'moment'
    | 'comparison'
    | 'form'
    | 'part'
    | 'theme'
    | 'language'
    | 'edition';
  readonly given: string;
  readonly used: string;
};

export type ReadResult = { readonly state: ReaderState; readonly problems: readonly LinkProblem[] };

/** Adding 0 turns -0 into 0: without it `-0.00001` writes `-0.0000`, which reads back as `0.0000`. */
const fixed = (value: number, digits: number): string => (Number(value.toFixed(digits)) + 0).toFixed(digits);

/** Four decimals of a degree is about 11 m: enough to share, short enough to read. */
export const writeViewport = ({ center: [lng, lat], zoom }: Viewport): string =>
  `${fixed(lng, 4)},${fixed(lat, 4)},${fixed(zoom, 2)}`;

/** Null if malformed, off the globe or of no zoom that is drawn. */
export function readViewport(text: string): Viewport | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(text);
  if (!match) return null;
  const [lng, lat, zoom] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isOnEarth([lng, lat]) && zoom >= ZOOMS.min && zoom <= ZOOMS.max ? { center: [lng, lat], zoom } : null;
}

function writeSpan({ start, end }: Interval, { zone }: Chronicle): string {
  return `${toLocal(start, zone)}/${toLocal(end, zone)}`;
}

/** Null if malformed, or if nothing of it can be drawn. */
function readSpan(text: string, chronicle: Chronicle): Interval | null {
  const { zone } = chronicle;
  const when = parseWhen(text);
  if (!when.ok || when.value.kind !== 'clock' || when.value.end === null || when.value.certainty !== 'exact')
    return null;
  const span = { start: atLocal(when.value.start, zone), end: atLocal(when.value.end, zone) };
  // An end in the year 10000 could be read, but not written again.
  return span.end > span.start && overlaps(span, wholeSpan(chronicle)) && parseWhen(writeSpan(span, chronicle)).ok
    ? span
    : null;
}

const writeFilters = ({ hiddenParts, hidesBlackSea, hidesJourneys }: Filters): string =>
  [...hiddenParts, ...(hidesBlackSea ? ['black-sea'] : []), ...(hidesJourneys ? ['journeys'] : [])].sort().join(',');

function readFilters(text: string): { readonly filters: Filters; readonly unknown: readonly string[] } {
  const names = text.split(',').filter((name) => name !== '');
  const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);
  return {
    filters: {
      hiddenParts: PARTS.filter((part) => names.includes(part)),
      hidesBlackSea: names.includes('black-sea'),
      hidesJourneys: names.includes('journeys'),
    },
    unknown: names.filter((name) => !isPart(name) && name !== 'black-sea' && name !== 'journeys'),
  };
}

/** A part of an address; one that is not well encoded stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first value of each name in `?a=b&c=d`. */
export function readQuery(search: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').replaceAll('+', ' ').split('&')) {
    const [name = '', ...rest] = pair.split('=');
    if (name !== '' && !found.has(decoded(name))) found.set(decoded(name), decoded(rest.join('=')));
  }
  return found;
}

/** Commas, colons and slashes stay as they are: the address is read by people too. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|3A|2F)/g, (code) => decodeURIComponent(code));

/** `/week/2025-03-11/`, from the app's root. */
export const pathOf = (chronicleId: string, day: PlainDate): string => `/${chronicleId}/${day}/`;

/** `?…`, or nothing where all is as at first. */
export function writeSearch(state: ReaderState, chronicle: Chronicle): string {
  const pairs: (readonly [name: string, value: string])[] = [
    ['event', state.selected ?? ''],
    ['at', state.viewport === null ? '' : writeViewport(state.viewport)],
    ['span', state.span === null ? '' : writeSpan(state.span, chronicle)],
    ['hide', writeFilters(state.filters)],
    ['known', state.knownAt === null ? '' : writeMoment(state.knownAt)],
    ...writeFinding(state),
    ['as', state.readAs ?? ''],
    ['compare', state.compared === null ? '' : writeCompared(state.compared)],
  ];
  const said = pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encoded(value)}`);
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

function readDay(
  text: string | null,
  { extent }: Chronicle,
): { readonly day: PlainDate; readonly problem: LinkProblem | null } {
  if (text === null) return { day: extent.start, problem: null };
  const parsed = parsePlainDate(text);
  if (parsed.ok && hasDay(extent, parsed.value)) return { day: parsed.value, problem: null };
  const day = parsed.ok && parsed.value > extent.end ? extent.end : extent.start;
  return { day, problem: { what: 'day', given: text, used: `${fullDate(day)} is shown.` } };
}

/** `day` is the address's second step, `search` its `?…`. */
export function readReader(
  { day: dayText, search }: { readonly day: string | null; readonly search: string },
  chronicle: Chronicle,
): ReadResult {
  const problems: LinkProblem[] = [];
  const { day, problem } = readDay(dayText, chronicle);
  if (problem) problems.push(problem);
  const query = readQuery(search);

  /** Reads one value of the query; one that cannot be read is reported. */
  function take<T>(
    name: string,
    what: LinkProblem['what'],
    read: (text: string) => T | null,
    used: (text: string) => string,
  ): T | null {
    const text = query.get(name);
    if (text === undefined || text === '') return null;
    const value = read(text);
    if (value === null) problems.push({ what, given: text.slice(0, 80), used: used(text) });
    return value;
  }

  const ids = chronicle.events.map(({ id }) => id);
  const selected = take(
    'event',
    'event',
    // Mail and chat programs change capitals.
    (text) => ids.find((id) => id.toLowerCase() === text.toLowerCase()) ?? null,
    (text) => {
      const near = nearestName(text, ids);
      return near ? `The day is shown without it; “${near}” is the nearest.` : 'The day is shown without it.';
    },
  );
  const viewport = take('at', 'view', readViewport, () => 'The map shows its first view.');
  const span = take(
    'span',
    'span',
    (text) => readSpan(text, chronicle),
    () => 'The timeline shows the whole week.',
  );
  const knownAt = take(
    'known',
    'moment',
    (text) => {
      const at = parseInstant(text);
      return at.ok ? at.value : null;
    },
    () => 'The week is shown as known now.',
  );
  const form = take(
    'as',
    'form',
    (text) => READ_FORMS.find((each) => each === text.toLowerCase()) ?? null,
    () => 'The map, the story and the timeline are shown.',
  );
  const compared = take(
    'compare',
    'comparison',
    (text) => readCompared(text, chronicle),
    () => 'Others are compared.',
  );
  const { filters, unknown: unknownParts } = readFilters(query.get('hide') ?? '');
  const { unknown: unknownValues, ...finding } = readFinding(query, chronicle);
  const unknown = [...unknownParts, ...unknownValues];
  if (unknown.length > 0)
    problems.push({ what: 'filter', given: unknown.join(',').slice(0, 80), used: 'It is left out.' });
  const state: ReaderState = {
    ...initialReader(day),
    ...finding,
    selected,
    viewport,
    span,
    knownAt,
    readAs: form,
    compared: compared ?? (query.get('compare') ? BEFORE : null),
    filters: isHiding(filters) ? filters : NO_FILTERS,
  };
  return { state, problems };
}
