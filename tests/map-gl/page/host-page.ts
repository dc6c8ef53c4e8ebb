/** A page that holds the MapLibre host and nothing else, and answers where it draws places. */
import { keptBaseMap } from '../../../src/app/loading/load-base-map.ts';
import type { Part } from '../../../src/domain/events/participation.ts';
import type { LngLat, Viewport } from '../../../src/domain/places/position.ts';
import { homeViewport, type Size } from '../../../src/views/map/camera.ts';
import { createMapHost, type MapHost } from '../../../src/views/map/gl/map-host.ts';
import type { GroundScene } from '../../../src/views/map/gl/map-painter.ts';
import { projectorFor } from '../../../src/views/map/projected.ts';
import '../../../src/views/ui/tokens.css';
import '../../../src/views/map/map.css';
import '../../../src/views/map/gl/gl-map.css';

export type Deviation = { readonly city: string; readonly px: number };
export type StepTime = { readonly saidMs: number; readonly drawnMs: number };

const base = await keptBaseMap('detail');

const UKRAINE: GroundScene = {
  paints: new Map([['UKR', { part: 'party', isPlanned: false, isEmphasised: false }]]),
  blackSea: ['UKR'],
};

/** The same, with a state that is but a disc, and hatched. */
const SMALL_STATE: GroundScene = {
  ...UKRAINE,
  paints: new Map([...UKRAINE.paints, ['LUX', { part: 'remote', isPlanned: false, isEmphasised: false }]]),
};

const SHOWN_PARTS: readonly Part[] = ['lead', 'participant', 'remote', 'observer', 'disputed', 'unconfirmed'];

/** Every third country takes part, each in a way of its own; `turn` gives each another way. */
const sceneOf = (turn: number): GroundScene => ({
  paints: new Map(
    base.countries
      .filter((_, at) => at % 3 === 0)
      .map(({ iso3 }, at) => [
        iso3,
        { part: SHOWN_PARTS[(at + turn) % SHOWN_PARTS.length] ?? 'none', isPlanned: false, isEmphasised: false },
      ]),
  ),
  blackSea: turn % 2 === 0 ? ['UKR', 'ROU'] : ['TUR'],
});

/** Gives the map's box that size. */
function sizedFrame({ width, height }: Size): HTMLElement {
  const frame = document.getElementById('frame');
  const box = frame?.parentElement;
  if (!frame || !box) throw new Error('No frame');
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  return frame;
}

/** A host whose first view, at home, is drawn. Rejects if it fails. */
async function createHost(size: Size, scene: GroundScene): Promise<MapHost> {
  const frame = sizedFrame(size);
  return new Promise<MapHost>((resolve, reject) => {
    const made = createMapHost(frame, {
      base,
      worldview: 'ed',
      scene,
      viewport: homeViewport(size),
      size,
      whenRested: (then) => then(),
      onReady: () => resolve(made),
      onFail: (why) => reject(new Error(why)),
    });
  });
}

type Cities = Readonly<Record<string, LngLat>>;

/** How far apart the two drawings place each city. */
function deviations(host: MapHost, viewport: Viewport, size: Size, cities: Cities): Deviation[] {
  host.look(viewport, size);
  const project = projectorFor(viewport, size);
  return Object.entries(cities).map(([city, at]) => {
    const svg = project(at);
    const gl = host.project(at);
    return { city, px: svg && gl ? Math.hypot(svg[0] - gl[0], svg[1] - gl[1]) : Number.POSITIVE_INFINITY };
  });
}

/** At home, then at each of the views. */
async function compare(size: Size, views: readonly Viewport[], cities: Cities): Promise<Deviation[][]> {
  const host = await createHost(size, UKRAINE);
  const measured = [homeViewport(size), ...views].map((viewport) => deviations(host, viewport, size, cities));
  host.dispose();
  return measured;
}

/** At home in a box that takes each of the sizes in turn. */
async function resize(sizes: readonly [Size, ...Size[]], cities: Cities): Promise<Deviation[][]> {
  const host = await createHost(sizes[0], UKRAINE);
  const measured = sizes.map((size) => {
    sizedFrame(size);
    return deviations(host, homeViewport(size), size, cities);
  });
  host.dispose();
  return measured;
}

/** Leaves a drawn map in the page, at home, and tells where it draws the places. */
async function draw(size: Size, places: readonly LngLat[]): Promise<(readonly [x: number, y: number] | null)[]> {
  const host = await createHost(size, SMALL_STATE);
  return places.map((at) => host.project(at));
}

/** What each of some steps of the day takes, in ms: to say it, and to say it and hand the frame to the card. */
async function step(size: Size, turns: number): Promise<StepTime[]> {
  const host = await createHost(size, sceneOf(0));
  const times = Array.from({ length: turns }, (_, turn): StepTime => {
    const start = performance.now();
    host.render(sceneOf(turn + 1));
    const said = performance.now();
    host.look({ ...homeViewport(size) }, size);
    return { saidMs: said - start, drawnMs: performance.now() - start };
  });
  host.dispose();
  return times;
}

Object.assign(globalThis, { compare, resize, draw, step });
