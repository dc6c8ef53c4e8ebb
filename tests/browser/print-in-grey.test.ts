/** The map on paper in grey: parts, coasts and pins are told apart by lightness, pattern and shape. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { openedIn } from './opened-page.ts';
import { distanceOf, type Look, meanOf, readLook } from './swatch-look.ts';
import { CHRONICLE } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());
const opened = openedIn(() => browser);

/** Every way in which a country may be drawn: its part, whose it is where that has a fill of its own, and its hatch. */
const KINDS = [
  { name: 'none', part: 'none' },
  { name: 'lead', part: 'lead' },
  { name: 'Ukraine', part: 'party', iso3: 'UKR' },
  { name: 'Russia', part: 'party', iso3: 'RUS' },
  { name: 'the United States', part: 'party', iso3: 'USA' },
  { name: 'participant', part: 'participant' },
  { name: 'host', part: 'host', hatch: 'host' },
  { name: 'remote', part: 'remote', hatch: 'remote' },
  { name: 'observer', part: 'observer', hatch: 'observer' },
  { name: 'disputed', part: 'disputed', hatch: 'disputed' },
  { name: 'unconfirmed', part: 'unconfirmed', hatch: 'unconfirmed' },
  { name: 'planned', part: 'participant', hatch: 'planned' },
  { name: 'planned lead', part: 'lead', hatch: 'planned' },
  { name: 'held', part: 'none', hatch: 'held' },
] as const;

/** Fills a square of the map's own drawing with each kind in turn, and looks at it as a grey printer would. */
async function looksOf(page: Page): Promise<Map<string, Look>> {
  const blank = await page.context().newPage();
  const looks = new Map<string, Look>();
  for (const kind of KINDS) {
    await page.evaluate((drawn: { part: string; iso3?: string; hatch?: string }) => {
      document.getElementById('look')?.remove();
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.id = 'look';
      for (const [name, value] of Object.entries({ width: 60, height: 60, viewBox: '0 0 60 60' }))
        svg.setAttribute(name, String(value));
      const square = (): SVGElement => {
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [name, value] of Object.entries({ width: 60, height: 60 })) rect.setAttribute(name, String(value));
        svg.append(rect);
        return rect;
      };
      const fill = square();
      fill.setAttribute('class', 'map-country');
      fill.dataset['part'] = drawn.part;
      if (drawn.iso3) fill.dataset['country'] = drawn.iso3;
      if (drawn.hatch === 'planned') fill.dataset['planned'] = 'true';
      if (drawn.hatch) square().setAttribute('fill', `url(#sheet-${drawn.hatch})`);
      document.querySelector('.sheet')?.prepend(svg);
    }, kind);
    const box = await page.locator('#look').boundingBox();
    if (!box) throw new Error('Nothing was drawn');
    const clip = { x: Math.round(box.x) + 8, y: Math.round(box.y) + 8, width: 40, height: 40 };
    looks.set(kind.name, await readLook(blank, await page.screenshot({ clip })));
  }
  await blank.close();
  return looks;
}

describe('in grey', () => {
  it('every part of a country is told from every other by lightness or pattern', () =>
    opened(
      `${CHRONICLE}/2025-03-11/print/`,
      true,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const looks = await looksOf(page);
        const pairs = [...looks].flatMap(([a, first], at) =>
          [...looks].slice(at + 1).map(([b, second]) => ({ pair: `${a} / ${b}`, apart: distanceOf(first, second) })),
        );
        const plain = KINDS.filter((kind) => !('hatch' in kind)).map(({ name }) => meanOf(looks.get(name) ?? []));
        const steps = plain
          .sort((a, b) => a - b)
          .slice(1)
          .map((each, at) => each - (plain[at] ?? 0));
        const nearest = [...pairs].sort((a, b) => a.apart - b.apart).slice(0, 3);
        console.log(
          `measure: parts in grey, ${pairs.length} pairs: nearest ${nearest.map(({ pair, apart }) => `${pair} ${apart.toFixed(1)}`).join(', ')}; steps of plain fills ${steps.map((step) => step.toFixed(0)).join(' ')} L*`,
        );
        expect(pairs.filter(({ apart }) => apart < 5)).toEqual([]);
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(12);
      },
      { viewport: { width: 718, height: 1000 } },
    ));

  it.each(['light', 'dark'] as const)(
    'the Black Sea’s coast is drawn heavier than any other line, chosen theme: %s',
    (theme) =>
      opened(`${CHRONICLE}/2025-03-11/print/`, true, async (page) => {
        await page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen;
        }, theme);
        await page.emulateMedia({ media: 'print' });
        const widthOf = (selector: string): Promise<number> =>
          page
            .locator(selector)
            .first()
            .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
        expect(await widthOf('.map-black-sea-coast')).toBeGreaterThan(3 * (await widthOf('.map-coast')));
        // Ink is dark on paper, whatever the screen was.
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 38, 48)');
      }),
  );

  it('pins tell talks, other events, announced ones and idle towns by their shape', () =>
    opened(`${CHRONICLE}/print/`, false, async (page) => {
      const shapes = await page.locator('.sheet-map .map-pin').evaluateAll((pins) =>
        pins.map((pin) => {
          const dot = pin.querySelector('.map-pin-dot');
          const dashed = dot && getComputedStyle(dot).strokeDasharray !== 'none';
          const kind = `${pin.getAttribute('data-state')} ${pin.hasAttribute('data-talks') ? 'talks' : 'other'}`;
          return [kind, `${dot?.tagName} ${dot?.getAttribute('r') ?? ''} ${dashed}`] as const;
        }),
      );
      const known = new Map(shapes);
      expect(known.size).toBeGreaterThanOrEqual(3);
      expect(new Set(known.values()).size).toBe(known.size);
    }));
});
