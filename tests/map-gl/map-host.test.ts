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

let told: (GlFailure | 'ready')[] = [];
let frame: HTMLElement;

function start(): { readonly host: MapHost; readonly map: FakeMap } {
  const host = createMapHost(frame, {
    base: BASE_MAP,
    worldview: 'ed',
    scene: { paints: new Map([['UKR', PARTY]]), blackSea: [] },
    viewport: VIEWPORT,
    size: SIZE,
    onReady: () => told.push('ready'),
    onFail: (why) => told.push(why),
  });
  const map = FakeMap.created.at(-1);
  if (!map) throw new Error('No map was made');
  return { host, map };
}

describe('createMapHost', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
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

  it('waits for as long as something comes', () => {
    const { map } = start();
    for (let tile = 0; tile < 5; tile++) {
      vi.advanceTimersByTime(6000);
      map.fire('data');
    }
    map.fire('idle');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['ready']);
    expect(map.isRemoved).toBe(false);
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
  ] as const)('fails once at %s, even after it was ready', (event, why) => {
    const { map } = start();
    map.fire('idle');
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

  it('touches only the countries that a step changes', () => {
    const { host, map } = start();
    map.fire('style.load');
    expect(map.states.size).toBeGreaterThan(1);
    map.states.clear();
    host.render({ paints: new Map([['UKR', { ...PARTY, isEmphasised: true }]]), blackSea: [] });
    expect([...map.states.keys()]).toEqual(['countries UKR']);
    map.states.clear();
    host.render({ paints: new Map([['UKR', { ...PARTY, isEmphasised: true }]]), blackSea: [] });
    expect(map.states.size).toBe(0);
  });

  it('paints a small state both where it is an outline and where it is a disc, hatch and all', () => {
    const { host, map } = start();
    map.fire('style.load');
    host.render({ paints: new Map([['MLT', { part: 'remote', isPlanned: false, isEmphasised: true }]]), blackSea: [] });
    for (const area of ['countries MLT', 'points MLT'])
      expect(map.states.get(area)).toMatchObject({ hatch: 'remote', isEmphasised: true });
    expect(map.images.has('disc-remote')).toBe(true);
  });

  it('moves for another view or size, and for nothing else', () => {
    const { host, map } = start();
    map.fire('style.load');
    map.looks.splice(0);
    host.look(VIEWPORT, { ...SIZE });
    expect(map.looks).toHaveLength(0);
    host.look({ ...VIEWPORT, zoom: 5 }, SIZE);
    expect(map.looks).toEqual([{ zoom: 5 }]);
    host.look({ ...VIEWPORT, zoom: 5 }, { width: 400, height: 300 });
    expect(map.resizes).toBe(1);
  });

  it('gives hatches their size again where it comes to rest at another zoom', () => {
    const { host, map } = start();
    map.fire('style.load');
    host.look({ ...VIEWPORT, zoom: 4 }, SIZE);
    map.fire('idle');
    const whole = map.images.get('hatch-host') ?? Number.NaN;
    host.look({ ...VIEWPORT, zoom: 4.5 }, SIZE);
    expect(map.images.get('hatch-host')).toBe(whole);
    map.fire('idle');
    expect((map.images.get('hatch-host') ?? 0) / whole).toBeCloseTo(Math.SQRT2);
  });
});
