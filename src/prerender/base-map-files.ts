/** Build step: the files of `data/base-map/` as one for each grain, with a hash in its name. `virtual:base-map` tells their addresses. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';
import type { Iso3 } from '../domain/chronicle.ts';
import { type Area, type BaseMapFiles, DETAIL_RADIUS_PX, GRAINS, type Grain } from '../views/map/base-map.ts';
import { homeRadiusPx, homeViewport } from '../views/map/camera.ts';
import { labelPointOf } from '../views/map/label-points.ts';
import { SMALL_RADIUS, smallShapes } from '../views/map/small-shapes.ts';
import { NOMINAL_SIZE } from '../views/map/use-map-box.ts';
import { coarsened, type Limits, type Shapes, withinSight } from './coarse-topology.ts';

const MODULE = 'virtual:base-map';

/** What can be seen on a globe of that radius in px: corners that cut off that many px², islands of that many. */
const seenOn = (radius: number, corner: number, piece: number): Limits => ({
  corner: corner / radius ** 2,
  piece: piece / radius ** 2,
});
const HOME = seenOn(DETAIL_RADIUS_PX, 1.5, 5);
/** Seen for a moment, and where nothing more comes: weighed in bytes before all else. */
const SKETCH = seenOn(homeRadiusPx(NOMINAL_SIZE), 16, 40);
const SMALL = seenOn(SMALL_RADIUS, 4, 8);

/** Countries as areas, before names have places and stamps have shapes. */
function areasOf(world: Shapes): { readonly iso3: Iso3; readonly area: Area }[] {
  const { countries } = world.objects;
  if (!countries) throw new Error('The base map has no countries');
  const shapes = feature(world, countries);
  return (shapes.type === 'FeatureCollection' ? shapes.features : [shapes]).map((area) => ({
    iso3: String(area.id),
    area: area as Area,
  }));
}

/** The largest first: where names have to give way, theirs stay. */
const byLand = <C extends { readonly area: Area }>(countries: readonly C[]): C[] =>
  countries
    .map((country) => ({ country, land: geoArea(country.area) }))
    .sort((a, b) => b.land - a.land)
    .map(({ country }) => country);

/** About 1 km: finer than a name can be placed. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

function drawnFrom(topology: Shapes, grain: Grain): Shapes {
  switch (grain) {
    case 'sketch':
      return coarsened(withinSight(topology, homeViewport(NOMINAL_SIZE), NOMINAL_SIZE), SKETCH);
    case 'home':
      return coarsened(topology, HOME);
    case 'detail':
      return topology;
  }
}

/** As they are in the folder: not yet checked. */
export function readBaseMapFiles(folder: string, grain: Grain): BaseMapFiles {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const world = read('world.topo.json') as Shapes;
  const lakes = read('lakes.topo.json') as Shapes;
  const others = {
    grain,
    lakes: drawnFrom(lakes, grain),
    coasts: read('black-sea-coast.json'),
    seas: read('marine-labels.json'),
    tiny: read('tiny-countries.json'),
  };
  return {
    ...others,
    world: drawnFrom(world, grain),
    small: smallShapes(areasOf(coarsened(world, SMALL))),
    // From all points in both, so that no name moves when the detail comes.
    labels: Object.fromEntries(
      byLand(areasOf(world)).map(({ iso3, area }) => [iso3, labelPointOf(iso3, area).map(rounded)]),
    ),
  };
}

type Entry = { readonly grain: Grain; readonly text: string; readonly file: string };

const readEntries = (folder: string): Entry[] =>
  GRAINS.map((grain) => {
    const text = JSON.stringify(readBaseMapFiles(folder, grain));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    return { grain, text, file: `assets/map-${grain}-${hash}.json` };
  });

/** `folder` is relative to the project. */
export function baseMapFiles(folder: string): Plugin {
  let isBuild = false;
  let entries: Entry[] = [];
  return {
    name: 'base-map-files',
    configResolved(config) {
      isBuild = config.command === 'build';
      entries = readEntries(folder);
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const fields = entries.map(({ grain, file }) => {
        const address = isBuild
          ? `new URL(/* @vite-ignore */ ${JSON.stringify(file.replace('assets/', './'))}, import.meta.url).href`
          : JSON.stringify(`/${file}`);
        return `${grain}: ${address}`;
      });
      return `export const baseMapUrls = { ${fields.join(', ')} };`;
    },
    generateBundle() {
      for (const { file, text } of entries) this.emitFile({ type: 'asset', fileName: file, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const entry = entries.find(({ file }) => request.url === `/${file}`);
        if (!entry) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(entry.text);
      });
    },
  };
}
