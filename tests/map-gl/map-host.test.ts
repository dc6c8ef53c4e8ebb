// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { homeViewport } from '../../src/views/map/camera.ts';
import { createMapHost, type GlFailure, type MapHost } from '../../src/views/map/gl/map-host.ts';
import type { CountryPaint } from '../../src/views/map/map-scene.ts';
import { BASE_MAP } from '../map/drawn-map.ts';
import { FakeMap } from './fake-map.ts';

vi.mock('maplibre-gl', async () => ({ MapLibreMap: (await import('./fake-map.ts')).FakeMap }));
vi.mock('../../src/views/map/gl/map-worker-url.ts', () => ({ setBundledWorker: () => {} }));

const SIZE = { width: 800, height: 500 };
const VIEWPORT = homeViewport(SIZE);
const PARTY: CountryPaint = { part: 'party', isPlanned: false, isEmphasised: false };

/** The only calls that a start takes which are not MapLibre's: they are kept until a test lets them go. */
let kept: (() => void)[] = [];
let isResting = true;
let told: (GlFailure | 'ready')[] = [];
let frame: HTMLElement;

function start(): { readonly host: MapHost; readonly map: FakeMap } {
  const host = createMapHost(frame, {
    base: BASE_MAP,
    worldview: 'ed',
    scene: { paints: new Map([['UKR', PARTY]]), blackSea: [] },
    viewport: VIEWPORT,
    size: SIZE,
    whenRested: (then) => (isResting ? then() : kept.push(then)),
    onReady: () => told.push('ready'),
    onFail: (why) => told.push(why),
  });
  const map = FakeMap.created.at(-1);
  if (!map) throw new Error('No map was made');
  return { host, map };
}

const letThrough = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** With all its parts drawn. */
async function startBuilt(): Promise<{ readonly host: MapHost; readonly map: FakeMap }> {
  const started = start();
  started.map.fire('style.load');
  await letThrough();
  return started;
}

describe('createMapHost', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    kept = [];
    isResting = true;
    FakeMap.created = [];
    FakeMap.throwsNext = false;
    document.body.innerHTML = '<div class="map-box"><div class="map-gl"></div></div>';
    frame = document.querySelector<HTMLElement>('.map-gl') ?? document.body;
  });
  afterEach(() => vi.useRealTimers());

  it('gives up after eight seconds of silence, and takes its box away', () => {
    const { map } = start();
    vi.advanceTimersByTime(7900);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['silent']);
    expect(map.isRemoved).toBe(true);
    expect(frame.childElementCount).toBe(0);
  });

  it('waits for as long as something comes', async () => {
    const { map } = start();
    for (let tile = 0; tile < 5; tile++) {
      vi.advanceTimersByTime(6000);
      map.fire('data');
    }
    map.fire('style.load');
    await letThrough();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['ready']);
    expect(map.isRemoved).toBe(false);
  });

  it('builds a part at a time: once the one before is drawn, and the reader rests', async () => {
    isResting = false;
    const { map } = start();
    map.isQuick = false;
    map.fire('style.load');
    await letThrough();
    expect([map.images.size, map.layers, kept.length]).toEqual([0, [], 1]);
    let parts = 0;
    for (; kept.length > 0; parts++) {
      const before = map.sources.length + map.layers.length + map.images.size + map.pixelRatio;
      kept.shift()?.();
      await letThrough();
      expect(map.sources.length + map.layers.length + map.images.size + map.pixelRatio).toBeGreaterThan(before);
      // Not drawn yet: the next part is not asked for, though the reader rests.
      expect([kept.length, told.length]).toEqual([0, 0]);
      map.fire('idle');
      await letThrough();
    }
    expect(parts).toBeGreaterThan(8);
    expect(told).toEqual(['ready']);
  });

  it('does not take for silence that a reader who steps on keeps it waiting', async () => {
    isResting = false;
    const { map } = start();
    map.fire('style.load');
    await letThrough();
    map.fire('data');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    map.isQuick = false;
    kept.shift()?.();
    await letThrough();
    vi.advanceTimersByTime(8100);
    expect(told).toEqual(['silent']);
  });

  it('draws small and out of sight until all is there, and has it whole by then', async () => {
    isResting = false;
    const { host, map } = start();
    map.fire('style.load');
    await letThrough();
    expect(map.getCanvas().hidden).toBe(true);
    expect(map.pixelRatio).toBeLessThan(1);
    // The day may change meanwhile.
    host.render({ paints: new Map([['POL', { ...PARTY, isEmphasised: true }]]), blackSea: ['ROU'] });
    isResting = true;
    kept.shift()?.();
    await letThrough();
    expect(told).toEqual(['ready']);
    expect(map.getCanvas().hidden).toBe(false);
    expect(map.pixelRatio).toBe(window.devicePixelRatio);
    expect(map.states.get('countries POL')).toMatchObject({ isEmphasised: true });
    expect(map.states.get('coasts ROU')).toEqual({ isShown: true });
  });

  /** With all but the last part drawn, which the card is drawing. */
  async function startLast(): Promise<{ readonly host: MapHost; readonly map: FakeMap }> {
    const started = start();
    const { map } = started;
    map.isQuick = false;
    map.fire('style.load');
    await letThrough();
    while (map.pixelRatio < window.devicePixelRatio) {
      map.fire('idle');
      await letThrough();
    }
    expect(told).toEqual([]);
    return started;
  }

  it.each([
    ['view that was moved to', { ...VIEWPORT, zoom: 5 }, SIZE],
    ['size that was turned to', VIEWPORT, { width: SIZE.height, height: SIZE.width }],
  ])('is ready only once the %s while the card drew is drawn', async (_what, viewport, size) => {
    const { host, map } = await startLast();
    host.look(viewport, size);
    map.fire('idle');
    await letThrough();
    expect(told).toEqual([]);
    expect(map.getCanvas().hidden).toBe(true);
    map.fire('idle');
    await letThrough();
    expect(told).toEqual(['ready']);
  });

  it.each([
    // Each move drawn: the map comes to rest between two.
    ['idle', 1000, 12],
    // One long move.
    ['render', 100, 120],
  ])(
    'is not told to be silent by a reader who goes on moving it, at each of which it says %s',
    async (sign, ms, moves) => {
      const { host, map } = await startLast();
      for (let move = 1; move <= moves; move++) {
        host.look({ ...VIEWPORT, zoom: 4 + move / 100 }, SIZE);
        await vi.advanceTimersByTimeAsync(ms);
        map.fire(sign);
        await letThrough();
      }
      expect(told).toEqual([]);
      await vi.advanceTimersByTimeAsync(8100);
      expect(told).toEqual(['silent']);
    },
  );

  it('has the size of its box in each part of it that is built after the box was resized', async () => {
    isResting = false;
    const { host, map } = start();
    map.fire('style.load');
    await letThrough();
    const before = map.resizes;
    map.looks.splice(0);
    host.look(VIEWPORT, { width: 400, height: 300 });
    expect([map.resizes, map.looks.length]).toEqual([before + 1, 1]);
    // Small until all is drawn, as it was.
    expect(map.pixelRatio).toBeLessThan(1);
    isResting = true;
    kept.shift()?.();
    await letThrough();
    expect(told).toEqual(['ready']);
    expect(map.pixelRatio).toBe(window.devicePixelRatio);
  });

  it('lays what comes later under what lies above it', async () => {
    const { map } = await startBuilt();
    const { layers } = map;
    expect(layers).toHaveLength(new Set(layers).size);
    const order = ['sea', 'countries', 'emphasised', 'points', 'lakes', 'solid', 'held', 'defacto', 'coast', 'coasts'];
    expect(layers.filter((id) => order.includes(id))).toEqual(order);
  });

  it('does not take a page out of sight for silence', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    start();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    hidden.mockRestore();
    vi.advanceTimersByTime(8000);
    expect(told).toEqual(['silent']);
  });

  it('tells a failure to start once whoever made it has it in hand', async () => {
    FakeMap.throwsNext = true;
    expect(() => start()).toThrow('No map was made');
    expect(told).toEqual([]);
    await Promise.resolve();
    expect(told).toEqual(['no-start']);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['no-start']);
  });

  it.each([
    ['webglcontextlost', 'context-lost'],
    ['error', 'drawing-error'],
  ] as const)('fails once at %s, even after it was ready', async (event, why) => {
    const { map } = await startBuilt();
    map.fire(event);
    map.fire(event);
    expect(told).toEqual(['ready', why]);
    expect(map.isRemoved).toBe(true);
  });

  it('says nothing more once it is disposed of', () => {
    const { host, map } = start();
    host.dispose();
    host.dispose();
    map.fire('data');
    map.fire('error');
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    expect(frame.childElementCount).toBe(0);
  });

  it('touches only the countries that a step changes', async () => {
    const { host, map } = await startBuilt();
    expect(map.states.size).toBeGreaterThan(1);
    map.states.clear();
    host.render({ paints: new Map([['UKR', { ...PARTY, isEmphasised: true }]]), blackSea: [] });
    expect([...map.states.keys()]).toEqual(['countries UKR']);
    map.states.clear();
    host.render({ paints: new Map([['UKR', { ...PARTY, isEmphasised: true }]]), blackSea: [] });
    expect(map.states.size).toBe(0);
  });

  it('paints a small state both where it is an outline and where it is a disc, hatch and all', async () => {
    const { host, map } = await startBuilt();
    host.render({ paints: new Map([['MLT', { part: 'remote', isPlanned: false, isEmphasised: true }]]), blackSea: [] });
    for (const area of ['countries MLT', 'points MLT'])
      expect(map.states.get(area)).toMatchObject({ hatch: 'remote', isEmphasised: true });
    expect(map.images.has('disc-remote')).toBe(true);
  });

  it('moves for another view or size, and for nothing else', async () => {
    const { host, map } = await startBuilt();
    map.looks.splice(0);
    const before = map.resizes;
    host.look(VIEWPORT, { ...SIZE });
    expect(map.looks).toHaveLength(0);
    host.look({ ...VIEWPORT, zoom: 5 }, SIZE);
    expect(map.looks).toEqual([{ zoom: 5 }]);
    host.look({ ...VIEWPORT, zoom: 5 }, { width: 400, height: 300 });
    expect(map.resizes).toBe(before + 1);
  });

  it('gives hatches their size again where it comes to rest at another zoom', async () => {
    const { host, map } = await startBuilt();
    host.look({ ...VIEWPORT, zoom: 4 }, SIZE);
    map.fire('idle');
    const whole = map.images.get('hatch-host') ?? Number.NaN;
    host.look({ ...VIEWPORT, zoom: 4.5 }, SIZE);
    expect(map.images.get('hatch-host')).toBe(whole);
    map.fire('idle');
    expect((map.images.get('hatch-host') ?? 0) / whole).toBeCloseTo(Math.SQRT2);
  });
});
