/** How sheets are parted, numbered and laid out, before any is drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/domain/events/participation.ts';
import { isInLanes } from '../../src/domain/events/whole-span.ts';
import { boxesMeet } from '../../src/views/map/labels.ts';
import { numberedCountries } from '../../src/views/map/numbered-countries.ts';
import { SHEET_SIZE } from '../../src/views/map/sheet-map.tsx';
import { SHEET_MM, toSheets } from '../../src/views/paper/sheet-height.ts';
import { toWall, WALL_PX } from '../../src/views/timeline/wall-layout.ts';
import { WEEK } from '../fixtures/week.ts';
import { SHELF } from '../prerender/drawn-site.ts';

describe('toSheets', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }));

  it('keeps all in order, and fills no sheet beyond its height but with one thing that is taller', () => {
    fc.assert(
      fc.property(heights, (all) => {
        const sheets = toSheets(all, (mm) => mm);
        expect(sheets.flat()).toEqual(all);
        for (const sheet of sheets)
          if (sheet.length > 1) expect(sheet.reduce((sum, mm) => sum + mm, 0)).toBeLessThanOrEqual(SHEET_MM);
      }),
    );
  });

  it('begins a sheet only where the next thing does not fit', () => {
    fc.assert(
      fc.property(heights, (all) => {
        const sheets = toSheets(all, (mm) => mm);
        for (const [at, sheet] of sheets.slice(0, -1).entries())
          expect(sheet.reduce((sum, mm) => sum + mm, 0) + (sheets[at + 1]?.[0] ?? 0)).toBeGreaterThan(SHEET_MM);
      }),
    );
  });
});

describe('the timeline for the wall', () => {
  const wall = toWall(WEEK);
  const marks = wall.sheets.flatMap((sheet) => sheet.marks);

  it('tells every event of the lanes on a sheet of its own days', () => {
    const inLanes = WEEK.events.filter((event) => isInLanes(event, WEEK.extent)).map(({ id }) => id);
    expect(new Set(marks.filter(({ words }) => words !== '').map(({ box }) => box.id))).toEqual(new Set(inLanes));
  });

  it('keeps an event in one row from sheet to sheet, and gives no row to two', () => {
    const rows = new Map<string, number>();
    for (const { box, y } of marks) {
      expect(rows.get(box.id) ?? y).toBe(y);
      rows.set(box.id, y);
    }
    for (const sheet of wall.sheets) expect(new Set(sheet.marks.map(({ y }) => y)).size).toBe(sheet.marks.length);
  });

  it('has the same hours at the same places on each sheet, and no word beyond its edges', () => {
    const [first] = wall.sheets;
    for (const { ticks } of wall.sheets)
      expect(ticks.map(({ x, text }) => [x, text])).toEqual(first?.ticks.map(({ x, text }) => [x, text]));
    for (const { wordsX, words } of marks) {
      expect(wordsX).toBeGreaterThanOrEqual(0);
      expect(wordsX + 6 * words.length).toBeLessThan(WALL_PX);
    }
  });

  it('says of what was only announced or expected that it was', () => {
    const planned = marks.filter(({ box, words }) => box.known.isPlanned && words !== '');
    expect(planned.length).toBeGreaterThan(0);
    for (const { words } of planned) expect(words).toMatch(/, (announced|expected)$/);
  });
});

describe('the numbers of a map to colour', () => {
  const base = SHELF.baseMap;
  if (!base) throw new Error('No base map');
  const numbered = numberedCountries(base, WEEK, ['FRA', 'MNE'], SHEET_SIZE);

  it('count from west to east without a gap, each country once', () => {
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_each, at) => at + 1));
    expect(numbered.map(({ x }) => x)).toEqual(numbered.map(({ x }) => x).sort((a, b) => a - b));
    expect(new Set(numbered.map(({ iso3 }) => iso3)).size).toBe(numbered.length);
    expect(numbered.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['FRA', 'MNE', 'UKR', 'TUR']));
  });

  it('do not cover each other', () => {
    const boxes = numbered.map(({ x, y }) => ({ x: x - 10, y: y - 7.5, width: 20, height: 15 }));
    for (const [at, box] of boxes.entries())
      for (const other of boxes.slice(at + 1)) expect(boxesMeet(box, other)).toBe(false);
  });

  it('are not in the order of the parts', () => expect(numbered.length).toBeGreaterThan(PARTS.length));
});
