/** The base map as it is published, for tests that draw. */
import { readBaseMapFiles } from '../../src/prerender/base-map-files.ts';
import { parseBaseMap } from '../../src/views/map/base-map.ts';

const parsed = parseBaseMap(readBaseMapFiles('data/base-map', 'home'));
if (!parsed.ok) throw new Error(parsed.error);
export const BASE_MAP = parsed.value;
