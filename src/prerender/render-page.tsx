/** Pages as text: the same tree that the browser takes over, and what their heads say. */
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import type { Shelf } from '../app/shelf.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { type BaseMapFiles, parseBaseMap } from '../views/map/base-map.ts';
import { type PageHead, sitePages } from './site-pages.ts';

export type Page = PageHead & { readonly body: string };

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

/**
 * Waits for pages that come in scripts of their own, and puts nothing off to a script, however long the page. Rejects if
 * any part of it cannot be drawn: a boundary would hide that, and the page would be built without the part.
 */
export async function renderPath(path: string, shelf: Shelf): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter location={path}>
      <App shelf={shelf} />
    </StaticRouter>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (fault) => void faults.push(fault) },
  );
  const body = await text(prelude);
  if (faults.length > 0) throw new Error(`${path} cannot be drawn`, { cause: faults[0] });
  return body;
}

/** Every page of the site, one after the other, the root first. */
export async function* renderSite(shelf: Shelf): AsyncGenerator<Page> {
  for (const head of sitePages(shelf)) yield { ...head, body: await renderPath(head.path, shelf) };
}
