/** A page that holds the MapLibre host and nothing else, and answers where it draws places. */
import coasts from '../../../data/base-map/black-sea-coast.json';
import lakes from '../../../data/base-map/lakes.topo.json';
import seas from '../../../data/base-map/marine-labels.json';
import tiny from '../../../data/base-map/tiny-countries.json';
import world from '../../../data/base-map/world.topo.json';
import type { LngLat, Viewport } from '../../../src/domain/places/position.ts';
import { parseBaseMap } from '../../../src/views/map/base-map.ts';
import { homeViewport, type Size } from '../../../src/views/map/camera.ts';
import { createMapHost } from '../../../src/views/map/gl/map-host.ts';
import { projectorFor } from '../../../src/views/map/projected.ts';
import '../../../src/views/ui/tokens.css';
import '../../../src/views/map/map.css';
import '../../../src/views/map/gl/gl-map.css';

export type Deviation = { readonly city: string; readonly px: number };

const parsed = parseBaseMap({ world, lakes, coasts, seas, tiny });
if (!parsed.ok) throw new Error(parsed.error);
const base = parsed.value;

/** How far apart the two drawings place each city, at home and then at each of the views. Rejects if the host fails. */
async function compare(
  size: Size,
  views: readonly Viewport[],
  cities: Readonly<Record<string, LngLat>>,
): Promise<Deviation[][]> {
  const frame = document.getElementById('frame');
  const box = frame?.parentElement;
  if (!frame || !box) throw new Error('No frame');
  box.style.width = `${size.width}px`;
  box.style.height = `${size.height}px`;
  const home = homeViewport(size);
  const host = await new Promise<ReturnType<typeof createMapHost>>((resolve, reject) => {
    const made = createMapHost(frame, {
      base,
      worldview: 'ed',
      scene: {
        paints: new Map([['UKR', { part: 'party', isPlanned: false, isEmphasised: false }]]),
        blackSea: ['UKR'],
      },
      viewport: home,
      size,
      onReady: () => resolve(made),
      onFail: (why) => reject(new Error(why)),
    });
  });
  const measured = [home, ...views].map((viewport) => {
    host.look(viewport, size);
    const project = projectorFor(viewport, size);
    return Object.entries(cities).map(([city, at]) => {
      const svg = project(at);
      const gl = host.project(at);
      return { city, px: svg && gl ? Math.hypot(svg[0] - gl[0], svg[1] - gl[1]) : Number.POSITIVE_INFINITY };
    });
  });
  host.dispose();
  return measured;
}

Object.assign(globalThis, { compare });
