/**
 * MapLibre in a box: the base map with today's fills, in the same camera and colours as the SVG drawing. It only follows:
 * gestures are the panel's, and names, pins and journeys are drawn above it. Sizes in CSS px.
 */
import { MapLibreMap } from 'maplibre-gl';
import type { Worldview } from '../../../domain/chronicle.ts';
import type { LngLat, Viewport } from '../../../domain/places/position.ts';
import type { BaseMap } from '../base-map.ts';
import { fieldOfView, type Size } from '../camera.ts';
import { whenDrawn } from './card-rest.ts';
import { isSoftware, readGlFacts } from './gl-support.ts';
import { createMapPainter, type GroundScene, type MapPainter } from './map-painter.ts';
import { BARE_STYLE } from './map-style.ts';
import { setBundledWorker } from './map-worker-url.ts';
import { createProbe, type Palette, readPalette } from './palette.ts';
import { watchSilence } from './patience.ts';
import { watchTheme } from './theme-watch.ts';
import './gl-canvas.css';

export type GlFailure = 'no-start' | 'context-lost' | 'drawing-error' | 'silent';

export type MapHostOptions = {
  readonly base: BaseMap;
  readonly worldview: Worldview;
  readonly scene: GroundScene;
  readonly viewport: Viewport;
  readonly size: Size;
  /** Calls back once the page can spare the time for a part of the map. */
  readonly whenRested: (act: () => void) => void;
  /** All of the first view is drawn. Called once at most. */
  readonly onReady: () => void;
  /** Called once at most; the host has then disposed of itself. */
  readonly onFail: (why: GlFailure) => void;
};

export type MapHost = {
  /** Cheap if nothing changed. */
  render(scene: GroundScene): void;
  /** Moves there at once and in the same frame. */
  look(viewport: Viewport, size: Size): void;
  /** Where a place is drawn, in px of the box. */
  project(at: LngLat): readonly [x: number, y: number] | null;
  dispose(): void;
};

type View = { readonly viewport: Viewport; readonly size: Size };

/** Until all is drawn the canvas is so small, in px of it to one of the page, that drawing takes no time. */
const SKETCH_RATIO = 0.1;

/** Silence before the first view is drawn, while the page is in sight, after which the host gives up. */
const PATIENCE_MS = 8000;

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
  let { scene } = options;
  /** Another one whenever it is looked from elsewhere, or the box is of another size. */
  let view: View = { viewport: options.viewport, size: options.size };
  let map: MapLibreMap | null = null;
  let painter: MapPainter | null = null;
  let isReady = false;

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
    target.setVerticalFieldOfView(fieldOfView(view.size));
    target.jumpTo({ center: view.viewport.center, zoom: view.viewport.zoom });
  };
  const patience = watchSilence(PATIENCE_MS, () => fail('silent'));
  life.signal.addEventListener('abort', patience.end);
  const rested = (): Promise<void> => {
    patience.putOff();
    return new Promise((then) => {
      options.whenRested(() => {
        patience.goOn();
        then();
      });
    });
  };
  /** A part at a time. Until all is drawn the canvas is out of sight: a frame of the page would wait for the card with it. */
  async function build(target: MapLibreMap): Promise<void> {
    const canvas = target.getCanvas();
    canvas.hidden = true;
    painter = createMapPainter(target, options.base, options.worldview, palette());
    painter.paint(scene);
    place(target);
    let drawn = view;
    const draw = async (): Promise<void> => {
      drawn = view;
      await whenDrawn(target);
      patience.live();
    };
    for (const part of [...painter.parts, () => target.setPixelRatio(pixelRatio())]) {
      await rested();
      if (life.signal.aborted) return;
      part();
      await draw();
    }
    // Who moved the map while the card drew, or turned the phone, sees what they made of it.
    while (drawn !== view && !life.signal.aborted) await draw();
    if (life.signal.aborted) return;
    canvas.hidden = false;
    isReady = true;
    patience.end();
    options.onReady();
  }
  // A processor pays for every sample of every px; MapLibre's own softened edges must do there.
  const isSparing = isSoftware(readGlFacts().renderer);
  const pixelRatio = (): number => (isSparing ? 1 : window.devicePixelRatio);
  function start(): MapLibreMap {
    setBundledWorker();
    const created = new MapLibreMap({
      container: box,
      style: BARE_STYLE,
      center: view.viewport.center,
      zoom: view.viewport.zoom,
      // The view that was asked for is shown as it is: the drawing above shows it too.
      transformConstrain: (center, zoom) => ({ center, zoom }),
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      canvasContextAttributes: { antialias: !isSparing },
      pixelRatio: SKETCH_RATIO,
    });
    hideFromKeyboard(created.getCanvas());
    created.once('style.load', () => {
      build(created).catch(() => fail('drawing-error'));
    });
    // Every tile that comes and every frame of a move is a sign of life: a slow machine is not a silent one, nor one kept busy.
    created.on('data', patience.live);
    created.on('render', patience.live);
    created.on('idle', () => painter?.fitHatches());
    created.on('error', () => fail('drawing-error'));
    created.on('webglcontextlost', () => fail('context-lost'));
    watchTheme(() => painter?.restyle(palette()), life);
    return created;
  }

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
    look(viewport, size) {
      const isResized = size.width !== view.size.width || size.height !== view.size.height;
      if (!isResized && viewport === view.viewport) return;
      view = { viewport, size };
      if (!map) return;
      if (isResized && isReady) map.setPixelRatio(pixelRatio());
      else if (isResized) map.resize();
      place(map);
      if (isReady) map.redraw();
    },
    project(at) {
      const point = map?.project(at);
      return point ? [point.x, point.y] : null;
    },
    dispose,
  };
}
