/** MapLibre takes over in place: both drawings put six cities at the same point, to a pixel, in every frame and view. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { baseMapFiles } from '../../src/prerender/base-map-files.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type StaticHost, serveFolder } from '../browser/static-host.ts';
import { openPage } from '../browser/watched-page.ts';
import { dayUrl, headingOf, openDay } from '../browser/week-steps.ts';
import { drawnShift } from './drawn-shift.ts';
import type { Deviation, StepTime } from './page/host-page.ts';

const CITIES = {
  Lisbon: [-9.14, 38.72],
  Dublin: [-6.26, 53.35],
  Helsinki: [24.94, 60.17],
  Moscow: [37.62, 55.75],
  Jeddah: [39.22, 21.52],
  Ankara: [32.86, 39.93],
};
const KYIV = [30.52, 50.0];
const SIZES = [
  { width: 1010, height: 520 },
  { width: 390, height: 380 },
  { width: 384, height: 234 },
];
/** A pan with a step nearer, and one that looks south-east. */
const VIEWS = [
  { center: [15, 47], zoom: 3.1 },
  { center: [34, 33], zoom: 2.4 },
];

let browser: Browser;
let folder = '';
let host: StaticHost;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-parity-'));
  await build({
    configFile: false,
    root: 'tests/map-gl/page',
    plugins: [baseMapFiles('data/base-map')],
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true },
  });
  host = await serveFolder(folder, 'host');
  browser = await launchBrowser('software');
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

/** The host's page, once it has its shapes. */
async function openHost(page: Page): Promise<void> {
  await page.goto(host.url);
  await page.waitForFunction(() => 'compare' in globalThis);
}

describe('MapLibre', () => {
  it.each(SIZES)('stands within a pixel of the SVG at $width×$height', async (size) => {
    const { page, complaints, close } = await openPage(browser, host.url, { bypassCSP: true });
    await openHost(page);
    const measured = await page.evaluate(
      ([frame, views, cities]) =>
        (globalThis as unknown as { compare: (...args: unknown[]) => Promise<Deviation[][]> }).compare(
          frame,
          views,
          cities,
        ),
      [size, VIEWS, CITIES] as const,
    );
    await close();
    const worst = Math.max(...measured.flat().map(({ px }) => px));
    console.log(
      `measure: MapLibre against SVG at ${size.width}×${size.height}, six cities, ${measured.length} views: worst ${worst.toFixed(3)} px`,
    );
    expect(measured.flat()).toHaveLength(18);
    expect(worst).toBeLessThanOrEqual(1);
    // The driver notes that this test reads pixels back.
    expect(complaints.filter((complaint) => !complaint.includes('ReadPixels'))).toEqual([]);
  });

  it('stays within a pixel of the SVG while its box changes its size', async () => {
    const { page, close } = await openPage(browser, host.url, { bypassCSP: true });
    await openHost(page);
    const measured = await page.evaluate(
      ([sizes, cities]) =>
        (globalThis as unknown as { resize: (...args: unknown[]) => Promise<Deviation[][]> }).resize(sizes, cities),
      [[...SIZES, SIZES[0]], CITIES] as const,
    );
    await close();
    const worst = Math.max(...measured.flat().map(({ px }) => px));
    console.log(`measure: MapLibre against SVG over ${measured.length} sizes of one box: worst ${worst.toFixed(3)} px`);
    expect(measured.flat()).toHaveLength(24);
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('paints what the scene says, in the colours of the page', async () => {
    const size = { width: 1010, height: 520 };
    const { page, close } = await openPage(browser, host.url, { bypassCSP: true, colorScheme: 'light' });
    await openHost(page);
    const points = await page.evaluate(
      ([frame, places]) =>
        (globalThis as unknown as { draw: (...args: unknown[]) => Promise<([number, number] | null)[]> }).draw(
          frame,
          places,
        ),
      // Inland in Ukraine, inland in Libya, the open Mediterranean, and a state that is but a disc.
      [size, [KYIV, [17, 27], [18, 35], [6.09, 49.76]]] as const,
    );
    const picture = (await page.locator('.map-box').screenshot()).toString('base64');
    const seen = await page.evaluate(
      async ([data, at]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return at.map((point) =>
          point ? [...(context?.getImageData(point[0], point[1], 1, 1).data.slice(0, 3) ?? [])] : null,
        );
      },
      [picture, points] as const,
    );
    const expected = await page.evaluate(() =>
      ['--ukraine', '--land', '--sea', '--participant'].map((token) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = `var(${token})`;
        return (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      }),
    );
    const [hatched, fill] = [seen.pop(), expected.pop()];
    expect(seen).toEqual(expected);
    // The hatch is darker than the fill under it, which is darker than land.
    for (const [at, light] of (fill ?? []).entries()) expect(hatched?.[at]).toBeLessThan(light - 20);
    await close();
  });

  it('steps in a moment, by feature-state alone', async () => {
    const { page, close } = await openPage(browser, host.url, { bypassCSP: true });
    await openHost(page);
    const times = await page.evaluate(
      (size) => (globalThis as unknown as { step: (...args: unknown[]) => Promise<StepTime[]> }).step(size, 12),
      { width: 1010, height: 520 },
    );
    await close();
    const middle = (of: (time: StepTime) => number): number => times.map(of).sort((a, b) => a - b)[6] ?? Number.NaN;
    const [said, drawn] = [middle(({ saidMs }) => saidMs), middle(({ drawnMs }) => drawnMs)];
    console.log(
      `measure: a step of about 80 countries in MapLibre: ${said.toFixed(1)} ms said, ${drawn.toFixed(1)} ms with its frame (median of 12)`,
    );
    expect(said).toBeLessThan(50);
  });

  it.each([
    ['home', '', 'light'],
    ['home', '', 'dark'],
    ['near', '&at=31,40,4.55', 'light'],
  ] as const)('draws what the SVG draws, where the SVG draws it: %s%s, %s', async (view, at, colorScheme) => {
    const { page, close } = await openPage(browser, inject('site'), { bypassCSP: true, colorScheme });
    await openDay(page, dayUrl(inject('site'), '2025-03-14', `?gl=force${at}`));
    await page.locator('[data-map-drawn-by="gl"]').waitFor({ timeout: 60_000 });
    await page.addStyleTag({ content: '.map-box :is([data-furniture], .map-overlay) { display: none !important }' });
    const picture = async (): Promise<string> =>
      (await page.locator('.map-box').screenshot({ animations: 'disabled' })).toString('base64');
    await page.waitForTimeout(500);
    const svg = await picture();
    await page.addStyleTag({
      content: '.map-box .map-drawing { opacity: 0 !important } .map-box .map-gl { visibility: visible !important }',
    });
    await page.waitForTimeout(500);
    const { dx, dy, differing } = await drawnShift(page, svg, await picture());
    await close();
    console.log(
      `measure: drawn by MapLibre against SVG, ${view}, ${colorScheme}: moved by ${dx.toFixed(2)}, ${dy.toFixed(2)} px; ${(100 * differing).toFixed(2)} % of px differ clearly`,
    );
    expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(0.5);
    // Not 0 only if both were drawn: the softened edges are not the same to the bit.
    expect(differing).toBeGreaterThan(0);
    expect(differing).toBeLessThan(0.02);
  });

  it('is offered, not taken, where a processor draws it, and takes over when asked', async () => {
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'));
    await openDay(page, dayUrl(inject('site'), '2025-03-11'));
    await page.getByRole('button', { name: 'Explore the map' }).click();
    await page.locator('[data-map-drawn-by="gl"]').waitFor({ timeout: 30_000 });
    expect(await page.locator('.map-gl canvas').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it('gives way to the SVG when its context is lost, says so, and the week steps on', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openDay(page, dayUrl(inject('site'), '2025-03-11', '?gl=force'));
    await page.locator('[data-map-drawn-by="gl"]').waitFor({ timeout: 30_000 });
    await page.locator('.map-gl canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('[data-map-drawn-by="svg"]').waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'interactive map' }).innerText()).toMatch(
      /still map stays/i,
    );
    expect(await page.locator('.map-drawing').evaluate((drawing) => getComputedStyle(drawing).opacity)).toBe('1');
    await page.locator('.week-story h2').first().click();
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await close();
  });

  it('leaves the SVG where its chunk does not come', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.route(/map-host-.*\.js$/, (route) => route.abort());
    await openDay(page, dayUrl(inject('site'), '2025-03-11', '?gl=force'));
    await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('.map-drawing path').count()).toBeGreaterThan(40);
    await close();
  });

  it('leaves the SVG where its worker does not come', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.route(/maplibre-gl-worker-.*\.js$/, (route) => route.abort());
    await openDay(page, dayUrl(inject('site'), '2025-03-11', '?gl=force'));
    await page.getByRole('status').filter({ hasText: 'interactive map' }).waitFor({ timeout: 60_000 });
    expect(await page.locator('.map-box').getAttribute('data-map-drawn-by')).toBe('svg');
    expect(await page.locator('.map-gl canvas').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await close();
  });
});
