/** What an embed's address says of the embed itself: `?show=map&theme=dark&lang=en&consent=click`. What it shows is said as everywhere. */
import { FACETS } from '../../domain/finding/event-filter.ts';
import type { LinkProblem } from '../../state/url.ts';

export const SHOWS = ['all', 'map', 'timeline', 'story'] as const;
export type Show = (typeof SHOWS)[number];

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['en'] as const;

export type EmbedQuery = {
  /** The panels that stand under the days. */
  readonly show: Show;
  readonly theme: (typeof THEMES)[number];
  readonly lang: (typeof LANGUAGES)[number];
  /** Whether nothing more is loaded until the reader asks for it. */
  readonly waitsForClick: boolean;
  /** Where the reader has gone since, or where the page around began; null where the path's own day is shown. */
  readonly day: string | null;
};

export const PLAIN_EMBED: EmbedQuery = { show: 'all', theme: 'system', lang: 'en', waitsForClick: false, day: null };

/** Whatever stands as in a plain embed is left out. Without the `?`. */
export function writeEmbedQuery({ show, theme, lang, waitsForClick, day }: EmbedQuery): string {
  const query = new URLSearchParams();
  if (show !== PLAIN_EMBED.show) query.set('show', show);
  if (theme !== PLAIN_EMBED.theme) query.set('theme', theme);
  if (lang !== PLAIN_EMBED.lang) query.set('lang', lang);
  if (waitsForClick) query.set('consent', 'click');
  if (day !== null) query.set('day', day);
  return query.toString();
}

/** Names that it does not know are passed over: pages around embeds add their own. */
export function readEmbedQuery(search: string): {
  readonly query: EmbedQuery;
  readonly problems: readonly LinkProblem[];
} {
  const given = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  function take<T extends string>(
    name: string,
    known: readonly [T, ...T[]],
    what: LinkProblem['what'],
    used: string,
  ): T {
    const text = given.get(name) ?? '';
    const value = text === '' ? known[0] : known.find((each) => each === text.toLowerCase());
    if (value === undefined) problems.push({ what, given: text.slice(0, 80), used });
    return value ?? known[0];
  }
  const query: EmbedQuery = {
    show: take('show', SHOWS, 'part', 'All parts are shown.'),
    theme: take('theme', THEMES, 'theme', 'It has the colours of your system.'),
    lang: take('lang', LANGUAGES, 'language', 'It is in English.'),
    waitsForClick: given.get('consent') === 'click',
    day: given.get('day') || null,
  };
  return { query, problems };
}

/** The names by which an address says what a reader chose: see `writeSearch`. */
export const READER_NAMES: readonly string[] = [
  'event',
  'at',
  'span',
  'hide',
  'known',
  'q',
  'as',
  'compare',
  ...FACETS,
];

/** What changes the words of a page, and that only scripts can follow: the build knew none of it. */
const BEYOND_BUILT = ['known', 'q', 'edition', ...FACETS];

/** Whether the page as built, of `builtDay` and with all that is known now, is not what `search` asks for. */
export function asksBeyondBuilt(search: string, builtDay: string | null): boolean {
  const given = new URLSearchParams(search);
  const { day, show } = readEmbedQuery(search).query;
  // An embed that is stepped always writes its day, and what is hidden is of the map alone.
  const isOtherDay = day !== null && day !== builtDay;
  const hides = (show === 'all' || show === 'map') && !!given.get('hide');
  return isOtherDay || hides || BEYOND_BUILT.some((name) => given.get(name));
}
