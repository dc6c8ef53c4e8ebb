/**
 * A picture in one file, put together from what the page has drawn: title, day, map, legend, sources and what the borders
 * mean. Colours and type are written on each element, as no style sheet goes with it. Sizes in px of the picture.
 */
import { estimateWidth } from '../../views/ui/text-width.ts';
import { wrapWords } from '../../views/ui/wrapped-words.ts';
import { drawnCopy } from './drawn-copy.ts';

export type PictureWords = {
  /** What it is a part of, its own heading, and what it shows. */
  readonly within: string;
  readonly heading: string;
  readonly told: string;
  /** Paragraphs below the map. */
  readonly notes: readonly string[];
};

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 800;
const MARGIN = 20;
const INNER = WIDTH - 2 * MARGIN;
const COLUMN = (INNER - MARGIN) / 2;
const SWATCH_STEP = 26;
const MOST_LINES = 12;

type Type = { readonly sizePx: number; readonly weight: '400' | '700'; readonly colour: string };

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Lines that fit into so wide a column, from `top` on, and where the next thing may begin. */
function paragraph(text: string, left: number, top: number, width: number, { sizePx, weight, colour }: Type) {
  const lines = wrapWords(text, width, MOST_LINES, estimateWidth(sizePx));
  const drawn = made('text', {
    'font-family': 'system-ui, sans-serif',
    'font-size': sizePx,
    'font-weight': weight,
    fill: colour,
  });
  for (const [index, line] of lines.entries()) {
    const span = made('tspan', { x: left, y: Math.round(top + sizePx + index * sizePx * 1.4) });
    span.textContent = line;
    drawn.append(span);
  }
  return { drawn, bottom: top + lines.length * sizePx * 1.4 };
}

/** One sign with its meaning; `null` where there is nothing to draw. */
function legendEntry(entry: Element, left: number, top: number, type: Type) {
  const group = made('g', {});
  const swatches = [...entry.querySelectorAll('svg')];
  for (const [index, swatch] of swatches.entries()) {
    const copy = drawnCopy(swatch);
    copy.setAttribute('x', String(left + index * SWATCH_STEP));
    copy.setAttribute('y', String(top));
    group.append(copy);
  }
  const indent = Math.max(1, swatches.length) * SWATCH_STEP + 4;
  const words = entry.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const { drawn, bottom } = paragraph(words, left + indent, top, COLUMN - indent, type);
  group.append(drawn);
  return { drawn: group, bottom: Math.max(bottom, top + 16) };
}

function legendRows(entries: readonly Element[], top: number, type: Type) {
  const group = made('g', {});
  let bottom = top;
  for (let first = 0; first < entries.length; first += 2) {
    const row = entries
      .slice(first, first + 2)
      .map((entry, column) => legendEntry(entry, MARGIN + column * (COLUMN + MARGIN), bottom + 8, type));
    group.append(...row.map(({ drawn }) => drawn));
    bottom = Math.max(...row.map((each) => each.bottom));
  }
  return { drawn: group, bottom };
}

/** `figure` holds a map for paper with its shapes and its legend, as shown. */
export function dayPicture(figure: Element, { within, heading, told, notes }: PictureWords): Element {
  const { color, backgroundColor } = getComputedStyle(figure);
  const plain: Type = { sizePx: 14, weight: '400', colour: color };
  const picture = made('svg', { xmlns: SVG, width: WIDTH });
  const [title, description] = [made('title', {}), made('desc', {})];
  title.textContent = `${heading} – ${within}`;
  description.textContent = told;
  const ground = made('rect', { width: WIDTH, fill: backgroundColor });
  picture.append(title, description, ground);
  let bottom = MARGIN;
  const add = ({ drawn, bottom: next }: { readonly drawn: SVGElement; readonly bottom: number }, gap = 6): void => {
    picture.append(drawn);
    bottom = next + gap;
  };
  add(paragraph(within, MARGIN, bottom, INNER, plain));
  add(paragraph(heading, MARGIN, bottom, INNER, { ...plain, sizePx: 24, weight: '700' }));
  add(paragraph(told, MARGIN, bottom, INNER, plain), 12);

  const [shapes, map] = [figure.querySelector('.sheet-map-shapes'), figure.querySelector('.sheet-map')];
  if (shapes && map) {
    picture.append(...drawnCopy(shapes).childNodes);
    const copy = drawnCopy(map);
    const [, , width = INNER, height = INNER] = (map.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const tall = (INNER * height) / width;
    for (const [name, value] of Object.entries({ x: MARGIN, y: bottom, width: INNER, height: tall }))
      copy.setAttribute(name, String(Math.round(value)));
    const frame = { x: MARGIN, y: Math.round(bottom), width: INNER, height: Math.round(tall) };
    picture.append(made('rect', { ...frame, fill: getComputedStyle(map).backgroundColor }), copy);
    bottom += tall + 4;
  }
  add(legendRows([...figure.querySelectorAll('.sheet-legend > li')], bottom, { ...plain, sizePx: 13 }), 10);
  for (const note of notes) add(paragraph(note, MARGIN, bottom, INNER, { ...plain, sizePx: 12 }));

  const height = Math.ceil(bottom + MARGIN);
  ground.setAttribute('height', String(height));
  picture.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  return picture;
}
