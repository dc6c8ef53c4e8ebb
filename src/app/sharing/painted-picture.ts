/**
 * A picture of `picture-svg.ts` as px. It is painted shape by shape: our policy lets no page load a drawing as an image. What
 * such a picture can hold is painted and nothing else: paths, circles, boxes, lines of text, hatches, and what refers to them.
 */
import { type Looks, looksOf } from './looks.ts';

type Paint = { readonly context: CanvasRenderingContext2D; readonly picture: Element };

/** Px of a hatch's tile for each of its drawing: it stays sharp at twice the size. */
const TILE_SCALE = 4;

const numberIn = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

function transformOf({ transform }: SVGGraphicsElement): DOMMatrix | null {
  const matrix = transform.baseVal.consolidate()?.matrix;
  return matrix ? DOMMatrix.fromMatrix(matrix) : null;
}

/** A hatch, by the name that `url("#…")` gives. */
function hatchOf({ picture }: Paint, fill: string): CanvasPattern | null {
  const name = /^url\("?#([^")]+)"?\)/.exec(fill)?.[1];
  const drawn = name === undefined ? null : picture.querySelector(`#${CSS.escape(name)}`);
  const tile = document.createElement('canvas');
  const context = tile.getContext('2d');
  if (!(drawn instanceof SVGPatternElement) || !context) return null;
  tile.width = numberIn(drawn, 'width') * TILE_SCALE;
  tile.height = numberIn(drawn, 'height') * TILE_SCALE;
  context.scale(TILE_SCALE, TILE_SCALE);
  for (const child of drawn.children) paint({ context, picture }, child, {});
  const hatch = context.createPattern(tile, 'repeat');
  const turn = drawn.patternTransform.baseVal.consolidate()?.matrix;
  hatch?.setTransform((turn ? DOMMatrix.fromMatrix(turn) : new DOMMatrix()).scale(1 / TILE_SCALE));
  return hatch;
}

/** Both ways of painting one thing, in the order that it asks for. */
function paintBoth(how: Paint, looks: Looks, fill: () => void, stroke: () => void): void {
  const { context } = how;
  const filled = (): void => {
    const colour = looks.fill ?? 'black';
    if (colour === 'none') return;
    context.save();
    context.globalAlpha *= Number(looks['fill-opacity'] ?? 1);
    context.fillStyle = colour.startsWith('url') ? (hatchOf(how, colour) ?? 'transparent') : colour;
    fill();
    context.restore();
  };
  const stroked = (): void => {
    const width = Number.parseFloat(looks['stroke-width'] ?? '1');
    if ((looks.stroke ?? 'none') === 'none' || width === 0) return;
    context.save();
    context.globalAlpha *= Number(looks['stroke-opacity'] ?? 1);
    context.strokeStyle = looks.stroke ?? '';
    context.lineWidth = width;
    context.lineCap = (looks['stroke-linecap'] ?? 'butt') as CanvasLineCap;
    context.lineJoin = (looks['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
    context.setLineDash((looks['stroke-dasharray']?.match(/[\d.]+/g) ?? []).map(Number));
    stroke();
    context.restore();
  };
  const isStrokedFirst = looks['paint-order']?.startsWith('stroke');
  for (const each of isStrokedFirst ? [stroked, filled] : [filled, stroked]) each();
}

function paintShape(how: Paint, shape: Path2D, looks: Looks): void {
  const { context } = how;
  paintBoth(
    how,
    looks,
    () => context.fill(shape),
    () => context.stroke(shape),
  );
}

function paintText(how: Paint, text: Element, looks: Looks): void {
  const { context } = how;
  const { 'font-style': style = 'normal', 'font-weight': weight = '400', 'font-family': family = 'sans-serif' } = looks;
  context.font = `${style} ${weight} ${Number.parseFloat(looks['font-size'] ?? '16')}px ${family}`;
  context.textAlign = looks['text-anchor'] === 'middle' ? 'center' : looks['text-anchor'] === 'end' ? 'right' : 'left';
  const lines = text.children.length > 0 ? [...text.children] : [text];
  for (const line of lines) {
    const said = [line.textContent ?? '', numberIn(line, 'x'), numberIn(line, 'y')] as const;
    paintBoth(
      how,
      looks,
      () => context.fillText(...said),
      () => context.strokeText(...said),
    );
  }
}

/** A drawing in the drawing: in its place and size, and cut at its edge. */
function enter({ context }: Paint, inner: Element): void {
  const [left = 0, top = 0, width = 0, height = 0] = (inner.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [across, along] = [numberIn(inner, 'width'), numberIn(inner, 'height')];
  context.translate(numberIn(inner, 'x'), numberIn(inner, 'y'));
  context.beginPath();
  context.rect(0, 0, across, along);
  context.clip();
  if (width === 0 || height === 0) return;
  const scale = Math.min(across / width, along / height);
  context.translate((across - width * scale) / 2, (along - height * scale) / 2);
  context.scale(scale, scale);
  context.translate(-left, -top);
}

function shapeOf(element: Element): Path2D | null {
  const shape = new Path2D(element.localName === 'path' ? (element.getAttribute('d') ?? '') : '');
  const at = (name: string): number => numberIn(element, name);
  if (element.localName === 'circle') shape.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (element.localName === 'rect') shape.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  else if (element.localName !== 'path') return null;
  return shape;
}

function paint(how: Paint, element: Element, around: Looks): void {
  const looks = looksOf(element, around);
  const { context, picture } = how;
  if (looks.display === 'none' || looks.visibility === 'hidden' || element.localName === 'defs') return;
  context.save();
  context.globalAlpha *= Number(element.getAttribute('opacity') ?? 1);
  const matrix = element instanceof SVGGraphicsElement ? transformOf(element) : null;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  // Dashes are told in parts of a whole there: one dash is the whole of it.
  const shown = element.hasAttribute('pathLength') ? { ...looks, 'stroke-dasharray': 'none' } : looks;
  const shape = shapeOf(element);
  const referred = element.localName === 'use' ? picture.querySelector(element.getAttribute('href') ?? '') : null;
  if (shape) paintShape(how, shape, shown);
  else if (element.localName === 'text') paintText(how, element, looks);
  else if (referred) paint(how, referred, looks);
  else {
    if (element.localName === 'svg' && element !== picture) enter(how, element);
    for (const child of element.children) paint(how, child, looks);
  }
  context.restore();
}

/** A PNG of it, with so many px for each of its own; null where the browser can make none. */
export function paintedPicture(picture: Element, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = numberIn(picture, 'width') * scale;
  canvas.height = numberIn(picture, 'height') * scale;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(scale, scale);
  paint({ context, picture }, picture, {});
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
