// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createProbe, inkText, parseInk, readPalette } from '../../src/views/map/gl/palette.ts';

describe('parseInk', () => {
  it('reads what browsers compute colours to', () => {
    expect(parseInk('rgb(29, 38, 48)')).toEqual({ red: 29, green: 38, blue: 48, alpha: 1 });
    expect(parseInk('rgba(0, 0, 0, 0.5)', 0.5)).toEqual({ red: 0, green: 0, blue: 0, alpha: 0.25 });
    expect(parseInk('color(srgb 1 0.5 0 / 0.4)')).toEqual({ red: 255, green: 128, blue: 0, alpha: 0.4 });
  });

  it('takes what it cannot read for no ink', () => {
    for (const text of ['', 'none', 'currentcolor', 'url(#hatch)', 'rgb(from red r g b)'])
      expect(parseInk(text).alpha).toBe(0);
  });

  it('writes what MapLibre reads', () => {
    expect(inkText(parseInk('rgb(29, 38, 48)', 0.55))).toBe('rgba(29,38,48,0.55)');
  });
});

describe('readPalette', () => {
  afterEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('asks the page for each colour, and leaves nothing behind', () => {
    document.head.innerHTML = `<style>
      .map-country { fill: rgb(1, 1, 1); }
      .map-country[data-part="party"][data-country="UKR"] { fill: rgb(2, 2, 2); }
      .map-border { stroke: rgb(3, 3, 3); stroke-width: 0.8; }
      .map-border-dashed { stroke-dasharray: 5 3; }
    </style>`;
    const probe = createProbe(document.body);
    const palette = readPalette(probe, 'rgb(9, 9, 9)');
    const party = { part: 'party', isPlanned: false, isEmphasised: false } as const;
    expect(palette.sea).toBe('rgba(9,9,9,1)');
    expect(palette.land).toBe('rgba(1,1,1,1)');
    expect(palette.fillOf('UKR', party)).toBe('rgba(2,2,2,1)');
    expect(palette.fillOf('FRA', party)).toBe('rgba(1,1,1,1)');
    expect(palette.fillOf('UKR', undefined)).toBe(palette.land);
    expect(palette.strokes.dashed).toEqual({ color: 'rgba(3,3,3,1)', width: 0.8, dashes: [5, 3] });
    expect(palette.strokes.solid.dashes).toEqual([]);
    probe.dispose();
    expect(document.body.childElementCount).toBe(0);
  });
});
