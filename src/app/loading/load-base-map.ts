/** The map's shapes: fetched and parsed. */
import coasts from '../../../data/base-map/black-sea-coast.json?url';
import lakes from '../../../data/base-map/lakes.topo.json?url';
import seas from '../../../data/base-map/marine-labels.json?url';
import tiny from '../../../data/base-map/tiny-countries.json?url';
import world from '../../../data/base-map/world.topo.json?url';
import { err, type Result } from '../../domain/result.ts';
import { type BaseMap, parseBaseMap } from '../../views/map/base-map.ts';
import { fetchJson, type LoadFault } from './fetch-json.ts';

const FILES = [world, lakes, coasts, seas, tiny] as const;

export async function loadBaseMap(signal: AbortSignal): Promise<Result<BaseMap, LoadFault>> {
  const values: unknown[] = [];
  for (const fetched of await Promise.all(FILES.map((url) => fetchJson(url, signal)))) {
    if (!fetched.ok) return fetched;
    values.push(fetched.value);
  }
  const parsed = parseBaseMap({
    world: values[0],
    lakes: values[1],
    coasts: values[2],
    seas: values[3],
    tiny: values[4],
  });
  return parsed.ok ? parsed : err({ kind: 'broken', detail: parsed.error });
}
