/** The map's shapes: fetched and parsed. */
import { baseMapUrls } from 'virtual:base-map';
import { err, type Result } from '../../domain/result.ts';
import { type BaseMap, type Grain, parseBaseMap } from '../../views/map/base-map.ts';
import { fetchJson, type LoadFault } from './fetch-json.ts';
import { nextTurn } from './take-turns.ts';

export async function loadBaseMap(grain: Grain): Promise<Result<BaseMap, LoadFault>> {
  const fetched = await fetchJson(baseMapUrls[grain]);
  if (!fetched.ok) return fetched;
  await nextTurn();
  const parsed = parseBaseMap(typeof fetched.value === 'object' && fetched.value !== null ? fetched.value : {});
  return parsed.ok ? parsed : err({ kind: 'broken', detail: parsed.error });
}

const kept = new Map<Grain, Promise<BaseMap>>();

/** Fetched when first asked for, and kept. Rejects if it does not come; the next who asks tries again. */
export function keptBaseMap(grain: Grain): Promise<BaseMap> {
  const map =
    kept.get(grain) ??
    loadBaseMap(grain).then((loaded) => {
      if (loaded.ok) return loaded.value;
      kept.delete(grain);
      throw new Error(`The map did not come: ${loaded.error.kind}`);
    });
  kept.set(grain, map);
  return map;
}
