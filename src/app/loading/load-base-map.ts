/** The map's shapes: fetched and parsed. */
import { baseMapUrls } from 'virtual:base-map';
import { err, type Result } from '../../domain/result.ts';
import { type BaseMap, parseBaseMap } from '../../views/map/base-map.ts';
import { fetchJson, type LoadFault } from './fetch-json.ts';

/** `home` has the points that the home frame shows; `detail` has all. */
export async function loadBaseMap(
  grain: keyof typeof baseMapUrls,
  signal: AbortSignal,
): Promise<Result<BaseMap, LoadFault>> {
  const fetched = await fetchJson(baseMapUrls[grain], signal);
  if (!fetched.ok) return fetched;
  const parsed = parseBaseMap(typeof fetched.value === 'object' && fetched.value !== null ? fetched.value : {});
  return parsed.ok ? parsed : err({ kind: 'broken', detail: parsed.error });
}

let detail: Promise<BaseMap> | null = null;

/** Fetched when first asked for, and kept. Rejects if it does not come; the next who asks tries again. */
export function loadDetailedBaseMap(): Promise<BaseMap> {
  detail ??= loadBaseMap('detail', new AbortController().signal).then((loaded) => {
    if (loaded.ok) return loaded.value;
    detail = null;
    throw new Error(`The detailed map did not come: ${loaded.error.kind}`);
  });
  return detail;
}
