/** Pages as text: the same tree that the browser takes over, and what their heads say. */
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import { loadEmbedPage } from '../app/pages/lazy-embed.ts';
import { loadLessonPages } from '../app/pages/lazy-lessons.ts';
import { loadPaperPages } from '../app/pages/lazy-paper.ts';
import { loadRecordPages } from '../app/pages/lazy-records.ts';
import { loadSitePages } from '../app/pages/lazy-site.ts';
import type { Shelf } from '../app/shelf.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { parseLessons } from '../format/parse-lessons.ts';
import { type BaseMap, type BaseMapFiles, parseBaseMap } from '../views/map/base-map.ts';
import { type CardImage, cardImages } from './cards/card-image.ts';
import { largeCards, siteCards } from './cards/site-cards.tsx';
import { type SharedHead, sitePages } from './site-pages.ts';

export type Page = SharedHead & { readonly body: string };

/** Throws if it is not sound. */
export function toBaseMap(files: BaseMapFiles): BaseMap {
  const baseMap = parseBaseMap(files);
  if (!baseMap.ok) throw new Error(`The base map is not sound: ${baseMap.error}`);
  return baseMap.value;
}

function toLessons(chronicle: Chronicle, lessons: readonly unknown[]): readonly Lesson[] {
  const result = parseLessons({ chronicle: chronicle.id, lessons }, chronicle);
  if (!result.ok)
    throw new Error(`The lessons of ${chronicle.id} are not sound: ${JSON.stringify(result.error.slice(0, 3))}`);
  return result.value;
}

/** Throws if a chronicle, a lesson or the base map is not sound: a build of unsound records must fail. */
export function toShelf(
  chronicles: ReadonlyMap<string, unknown>,
  baseMapFiles: BaseMapFiles,
  lessons: ReadonlyMap<string, readonly unknown[]> = new Map(),
): Shelf {
  const parsed = [...chronicles].map(([id, file]) => {
    const result = parseChronicle(file);
    if (!result.ok) throw new Error(`${id} is not sound: ${JSON.stringify(result.error.slice(0, 3))}`);
    return result.value;
  });
  return {
    catalogue: parsed.map(({ id, title, extent }) => ({ id, title, extent })),
    chronicles: new Map(parsed.map((chronicle) => [chronicle.id, chronicle])),
    baseMap: toBaseMap(baseMapFiles),
    lessons: new Map(parsed.map((chronicle) => [chronicle.id, toLessons(chronicle, lessons.get(chronicle.id) ?? [])])),
  };
}

/** At hand before the first page is drawn: drawing to text waits for nothing. */
const { RecordPages } = await loadRecordPages();
const { EmbedPage } = await loadEmbedPage();
const { SitePages } = await loadSitePages();
const { LessonPages } = await loadLessonPages();
const { PaperPages } = await loadPaperPages();
const OWN_PAGES = {
  records: RecordPages,
  embed: EmbedPage,
  site: SitePages,
  lessons: LessonPages,
  paper: PaperPages,
};

/** What the page's root holds. Throws if any part of it cannot be drawn. */
export const renderPath = (path: string, shelf: Shelf): string =>
  renderToString(
    <StaticRouter location={path}>
      <App isBuilt shelf={shelf} ownPages={OWN_PAGES} />
    </StaticRouter>,
  );

/** Every page of the site, one after the other, the root first. */
export function* renderSite(shelf: Shelf): Generator<Page> {
  for (const head of sitePages(shelf)) yield { ...head, body: renderPath(head.path, shelf) };
}

/** Every card of the site, drawn finer than the pages' own sketch. */
export const renderCards = ({ chronicles }: Shelf, base: BaseMap): Promise<CardImage[]> =>
  cardImages([...siteCards([...chronicles.values()], base), ...largeCards([...chronicles.values()], base)]);
