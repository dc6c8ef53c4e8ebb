/**
 * MapLibre in a box: the base map with today's fills, in the same camera and colours as the SVG drawing. Names, pins and
 * journeys are drawn above it by others. Sizes in CSS px.
 */
import { LngLat, MapLibreMap, type MapMouseEvent } from 'maplibre-gl';
import type { Iso3, Worldview } from '../../../domain/chronicle.ts';
import type { Viewport } from '../../../domain/places/position.ts';
import type { BaseMap } from '../base-map.ts';
import { fieldOfView, type Size } from '../camera.ts';
import { limited } from '../map-moves.ts';
import { createMapPainter, type GroundScene, type MapPainter } from './map-painter.ts';
import { ASKED_LAYERS, bareStyle } from './map-style.ts';
import { setBundledWorker } from './map-worker-url.ts';
import { createProbe, type Palette, readPalette } from './palette.ts';
import { watchTheme } from './theme-watch.ts';
import { keepGesturesApart } from './touch-rules.ts';

export type GlFailure = 'no-start' | 'context-lost' | 'drawing-error' | 'silent';

export type MapHostOptions = {
  readonly base: BaseMap;
  readonly worldview: Worldview;
  readonly scene: GroundScene;
  readonly viewport: Viewport;
  readonly size: Size;
  /** All of the first view is drawn. Called once at most. */
  readonly onReady: () => void;
  /** Called once at most; the host has then disposed of itself. */
  readonly onFail: (why: GlFailure) => void;
  /** The reader's own moves alone, once for each frame, before it is drawn. */
  readonly onMove: (viewport: Viewport) => void;
  /** A mouse rests on a country, or on none. */
  readonly onPoint: (iso3: Iso3 | null) => void;
  readonly onAsk: (iso3: Iso3 | null) => void;
  /** What each frame showed, whoever moved it. */
  readonly onFrame?: (viewport: Viewport) => void;
};

export type MapHost = {
  /** Cheap if nothing changed. */
  render(scene: GroundScene): void;
  /** Moves there at once and in the same frame, unless the map itself reported that very viewport. Reports nothing. */
  look(viewport: Viewport, size: Size): void;
  dispose(): void;
};

/** Silence, while the page is in sight, after which the host gives up. */
const PATIENCE_MS = 8000;

const INTERACTION = {
  boxZoom: false,
  dragRotate: false,
  keyboard: false,
  touchPitch: false,
  pitchWithRotate: false,
  maxPitch: 0,
} as const;

const viewportOf = (map: MapLibreMap): Viewport => {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
};

const countryAt = (map: MapLibreMap, { point }: MapMouseEvent): Iso3 | null => {
  const iso3: unknown = map.queryRenderedFeatures(point, { layers: ASKED_LAYERS })[0]?.properties['iso3'];
  return typeof iso3 === 'string' ? iso3 : null;
};

/** Names in the page are above the drawing, and its keys are the panel's: to the ear and the keyboard, it is not there. */
function hideFromKeyboard(canvas: HTMLCanvasElement): void {
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.setAttribute('aria-hidden', 'true');
}

/** Never throws: what goes wrong is told by `onFail`. */
export function createMapHost(frame: HTMLElement, options: MapHostOptions): MapHost {
  const life = new AbortController();
  const box = document.createElement('div');
  box.className = 'map-gl-box';
  frame.append(box);
  const probe = createProbe(frame);
  const palette = (): Palette => readPalette(probe, getComputedStyle(frame.parentElement ?? frame).backgroundColor);
  /** What the map itself reported: looking there again would pull it back to where it was a frame ago. */
  const reported = new WeakSet<Viewport>();
  let { scene, viewport, size } = options;
  let map: MapLibreMap | null = null;
  let painter: MapPainter | null = null;
  let pointed: Iso3 | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const dispose = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    map?.remove();
    map = null;
    painter = null;
    probe.dispose();
    box.remove();
  };
  const fail = (why: GlFailure): void => {
    if (life.signal.aborted) return;
    dispose();
    options.onFail(why);
  };
  const place = (target: MapLibreMap): void => {
    target.setVerticalFieldOfView(fieldOfView(size));
    target.jumpTo({ center: viewport.center, zoom: viewport.zoom });
  };
  const point = (iso3: Iso3 | null): void => {
    if (iso3 === pointed) return;
    pointed = iso3;
    options.onPoint(iso3);
  };

  function start(): MapLibreMap {
    setBundledWorker();
    keepGesturesApart(box, frame.parentElement ?? frame, life);
    const created = new MapLibreMap({
      container: box,
      style: bareStyle(options.base, options.worldview),
      center: viewport.center,
      zoom: viewport.zoom,
      transformConstrain: (center, zoom) => {
        // The view that was asked for is shown as it is: the drawing above shows it too.
        if (zoom === viewport.zoom && center.lat === viewport.center[1]) return { center, zoom };
        const within = limited({ center: [center.lng, center.lat], zoom }, size);
        return { center: new LngLat(...within.center), zoom: within.zoom };
      },
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      canvasContextAttributes: { antialias: true },
      ...INTERACTION,
    });
    created.touchZoomRotate.disableRotation();
    hideFromKeyboard(created.getCanvas());
    created.once('style.load', () => {
      painter = createMapPainter(created, options.base, options.worldview, palette());
      painter.paint(scene);
      place(created);
    });
    created.once('idle', () => {
      clearTimeout(patience);
      options.onReady();
    });
    created.on('error', () => fail('drawing-error'));
    created.on('webglcontextlost', () => fail('context-lost'));
    created.on('move', (event) => {
      if (!event.originalEvent) return;
      viewport = viewportOf(created);
      reported.add(viewport);
      options.onMove(viewport);
    });
    created.on('render', () => options.onFrame?.(viewportOf(created)));
    created.on('mousemove', (event) => {
      if (!created.isMoving()) point(countryAt(created, event));
    });
    created.on('mouseout', () => point(null));
    created.on('click', (event) => options.onAsk(countryAt(created, event)));
    watchTheme(() => painter?.restyle(palette()), life);
    return created;
  }

  // A page out of sight draws no frames: that is no silence.
  const wait = (): void => {
    patience = setTimeout(() => (document.hidden ? wait() : fail('silent')), PATIENCE_MS);
  };
  life.signal.addEventListener('abort', () => clearTimeout(patience));
  wait();
  try {
    map = start();
  } catch {
    // Whoever creates the host has it in hand before it is told that it failed.
    queueMicrotask(() => fail('no-start'));
  }

  return {
    render(next) {
      scene = next;
      painter?.paint(next);
    },
    look(nextViewport, nextSize) {
      const isResized = nextSize.width !== size.width || nextSize.height !== size.height;
      if (!isResized && (nextViewport === viewport || reported.has(nextViewport))) return;
      viewport = nextViewport;
      size = nextSize;
      if (!map) return;
      map.stop();
      if (isResized) map.resize();
      place(map);
      if (painter) map.redraw();
    },
    dispose,
  };
}
