/** Cards read back: the lines of words that are on them, and where the renderer draws each. */
import { Resvg } from '@resvg/resvg-js';
import { readBaseMapFiles } from '../../../src/prerender/base-map-files.ts';
import { FONT_FILES } from '../../../src/prerender/cards/card-fonts.ts';
import { toBaseMap } from '../../../src/prerender/render-page.tsx';

export const BASE = toBaseMap(readBaseMapFiles('data/base-map', 'home'));

const OPTIONS = { font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } };

export type DrawnLine = {
  readonly text: string;
  readonly sizePx: number;
  readonly family: string;
  readonly isBold: boolean;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
};

const plain = (text: string): string =>
  text
    .replace(/[\u202b\u202c]/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function drawnLine(element: string): DrawnLine {
  const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
  const box = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${element}</svg>`,
    OPTIONS,
  ).getBBox();
  if (!box) throw new Error(`Nothing is drawn of ${element}`);
  return {
    text: plain(/>([^<]*)</.exec(element)?.[1] ?? ''),
    sizePx: Number(of('font-size')),
    family: of('font-family'),
    isBold: of('font-weight') === '700',
    baseline: Number(of('y')),
    left: box.x,
    right: box.x + box.width,
  };
}

export const linesOf = (svg: string): DrawnLine[] =>
  [...svg.matchAll(/<text class="card-line"[\s\S]*?<\/text>/g)].map(([element]) => drawnLine(element));

/** The colour of a pixel, as `#rrggbb`. */
export function pixelOf(svg: string): (x: number, y: number) => string {
  const { pixels, width } = new Resvg(svg, OPTIONS).render();
  return (x, y) => `#${pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).toString('hex')}`;
}
