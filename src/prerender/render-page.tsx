/** Pages as text: the same tree that the browser takes over, and what their heads say. */
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import type { Shelf } from '../app/shelf.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import { dayOf } from '../domain/events/day.ts';
import { daysOf, type PlainDate } from '../domain/time/plain-date.ts';
import { longDate } from '../domain/words/dates.ts';
import { daySentence } from '../domain/words/day.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { pathOf } from '../state/url.ts';
import { type BaseMapFiles, parseBaseMap } from '../views/map/base-map.ts';
import { linkedData } from './linked-data.ts';

export type Page = {
  /** From the app's root, with a slash at both ends. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** What it tells machines. */
  readonly data?: object;
};

/** Throws if a chronicle or the base map is not sound: a build of unsound records must fail. */
export function toShelf(chronicles: ReadonlyMap<string, unknown>, baseMapFiles: BaseMapFiles): Shelf {
  const parsed = [...chronicles].map(([id, file]) => {
    const result = parseChronicle(file);
    if (!result.ok) throw new Error(`${id} is not sound: ${JSON.stringify(result.error.slice(0, 3))}`);
    return result.value;
  });
  const baseMap = parseBaseMap(baseMapFiles);
  if (!baseMap.ok) throw new Error(`The base map is not sound: ${baseMap.error}`);
  return {
    catalogue: parsed.map(({ id, title, extent }) => ({ id, title, extent })),
    chronicles: new Map(parsed.map((chronicle) => [chronicle.id, chronicle])),
    baseMap: baseMap.value,
  };
}

const render = (path: string, shelf: Shelf): string =>
  renderToString(
    <StaticRouter location={path}>
      <App shelf={shelf} />
    </StaticRouter>,
  );

function dayPage(chronicle: Chronicle, date: PlainDate, path: string, shelf: Shelf): Page {
  const day = dayOf(chronicle, date, null);
  const title = `${longDate(date)} – ${chronicle.title}`;
  return {
    path,
    title,
    description: daySentence(chronicle, day).text,
    body: render(path, shelf),
    data: linkedData(chronicle, day, title),
  };
}

/** Every page of the site, the root included. */
export function renderSite(shelf: Shelf): Page[] {
  const chronicles = [...shelf.chronicles.values()];
  const [only, ...others] = chronicles;
  const home: Page =
    only && others.length === 0
      ? { ...dayPage(only, only.extent.start, '/', shelf), title: only.title, description: only.standfirst }
      : { path: '/', title: 'Parley', description: 'Weeks of diplomacy, day by day.', body: render('/', shelf) };
  const about: Page = {
    path: '/about/',
    title: 'About Parley',
    description: 'What Parley is, how its records were made, and what its borders mean.',
    body: render('/about/', shelf),
  };
  const weeks = chronicles.flatMap((chronicle) => [
    {
      ...dayPage(chronicle, chronicle.extent.start, `/${chronicle.id}/`, shelf),
      title: chronicle.title,
      description: chronicle.standfirst,
    },
    ...daysOf(chronicle.extent).map((date) => dayPage(chronicle, date, pathOf(chronicle.id, date), shelf)),
  ]);
  return [home, about, ...weeks];
}
