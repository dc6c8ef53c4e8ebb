/** The hatches of the SVG drawing as images that repeat without a seam. Pattern units are CSS px of the drawing. */
import type { HatchedPart } from '../hatch-patterns.tsx';

export type HatchKind = HatchedPart | 'held';
export const HATCH_KINDS: readonly HatchKind[] = [
  'remote',
  'observer',
  'disputed',
  'unconfirmed',
  'host',
  'planned',
  'held',
];

/** 0 to 255 each; `alpha` 0 to 1. */
export type Ink = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

export type HatchImage = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Image px per CSS px; not whole, so that the period is exact. */
  readonly pixelRatio: number;
};

type Shape = {
  /** Period of the pattern along its own axes. */
  readonly period: number;
  readonly turn: 0 | 45 | -45 | 90;
  /** Whether a point of one period is inked. */
  readonly isInked: (x: number, y: number) => boolean;
};

const line =
  (middle: number, width: number) =>
  (_x: number, y: number): boolean =>
    Math.abs(y - middle) < width / 2;

/** As `hatch-patterns.tsx` draws them. */
const SHAPES: Record<HatchKind, Shape> = {
  remote: { period: 6, turn: 45, isInked: line(3, 2) },
  observer: { period: 5, turn: -45, isInked: line(2.5, 1) },
  disputed: {
    period: 8,
    turn: 0,
    isInked: (x, y) => Math.min(Math.abs(x - y), Math.abs(x + y - 8)) / Math.SQRT2 < 0.6,
  },
  unconfirmed: { period: 7, turn: 0, isInked: (x, y) => Math.hypot(x - 3.5, y - 3.5) < 1.2 },
  host: { period: 9, turn: 90, isInked: line(4.5, 1) },
  planned: { period: 8, turn: 45, isInked: (x, y) => Math.abs(y - 4) < 1.5 && (x < 3 || x >= 6) },
  held: { period: 5, turn: 45, isInked: line(2.5, 1.4) },
};

/** Samples along each side of a pixel. */
const SAMPLES = 4;
/** Image px per CSS px, at least. */
const DENSITY = 2;
/** A disc of a few px is drawn as it is, on any screen. */
const DISC_DENSITY = 4;

const wrapped = (value: number, period: number): number => ((value % period) + period) % period;

/** A square image of which a pixel is inked as far as it is covered; a point is told in CSS px. */
function draw(
  width: number,
  pixelRatio: number,
  { red, green, blue, alpha }: Ink,
  isInked: (x: number, y: number) => boolean,
): HatchImage {
  const data = new Uint8Array(width * width * 4);
  for (let row = 0; row < width; row++)
    for (let column = 0; column < width; column++) {
      let inked = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / pixelRatio;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / pixelRatio;
        if (isInked(x, y)) inked++;
      }
      data.set([red, green, blue, Math.round((255 * alpha * inked) / SAMPLES ** 2)], (row * width + column) * 4);
    }
  return { width, height: width, data, pixelRatio };
}

/** Whether the pattern, turned and repeated, inks a point. */
function inksOf(kind: HatchKind): (x: number, y: number) => boolean {
  const { period, turn, isInked } = SHAPES[kind];
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) => isInked(wrapped(x * cos + y * sin, period), wrapped(y * cos - x * sin, period));
}

/** A square whose side is a whole period of the turned pattern. */
export function hatchImage(kind: HatchKind, ink: Ink): HatchImage {
  const { period, turn } = SHAPES[kind];
  // Two steps of a lattice turned by 45 degrees, one along each of its axes, lead straight along the image's side.
  const side = turn === 45 || turn === -45 ? period * Math.SQRT2 : period;
  const width = Math.round(side * DENSITY);
  return draw(width, width / side, ink, inksOf(kind));
}

/** The pattern on a disc, with the middle of a period in the disc's: for a state too small for an outline. */
export function hatchDisc(kind: HatchKind, ink: Ink, radiusPx: number): HatchImage {
  const inks = inksOf(kind);
  const { period, turn } = SHAPES[kind];
  const angle = (turn * Math.PI) / 180;
  const half = period / 2;
  const [middleX, middleY] = [half * (Math.cos(angle) - Math.sin(angle)), half * (Math.sin(angle) + Math.cos(angle))];
  return draw(Math.ceil(2 * radiusPx * DISC_DENSITY), DISC_DENSITY, ink, (x, y) => {
    const [fromX, fromY] = [x - radiusPx, y - radiusPx];
    return Math.hypot(fromX, fromY) < radiusPx && inks(fromX + middleX, fromY + middleY);
  });
}
