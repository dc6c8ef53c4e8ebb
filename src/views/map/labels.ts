/** Places labels so that none covers another, a pin or the panel's furniture, and none leaves the box. Units: CSS px. */
import type { Iso3 } from '../../domain/chronicle.ts';
import type { Says } from '../ui/says.ts';
import type { Measure } from '../ui/text-width.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LabelKind = 'town' | 'town-today' | 'black-sea-state' | 'country' | 'sea' | 'sea-named';

/** A label that wants to be placed; those first in the list are placed first. */
export type LabelWish = {
  readonly id: string;
  /** The country that it names. */
  readonly country?: Iso3;
  /** What else it states, and is asked about. */
  readonly says?: Says;
  readonly text: string;
  readonly kind: LabelKind;
  readonly x: number;
  readonly y: number;
  /** `centre`: on its point, or `isFar` well below or above it, where a pin stands there; `beside`: next to a pin of this radius. */
  readonly anchor:
    | { readonly kind: 'centre'; readonly isFar?: boolean }
    | { readonly kind: 'beside'; readonly radius: number };
};

/** `x` is the text's left edge, `y` its baseline. */
export type PlacedLabel = {
  readonly id: string;
  readonly country?: Iso3 | undefined;
  readonly says?: Says | undefined;
  readonly text: string;
  readonly kind: LabelKind;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** At how many of the sizes that letters have in small frames it stays; of a page as built alone. */
  readonly room?: number;
};

/** Sizes in px; never below 12. */
export const LABEL_SIZE: Record<LabelKind, number> = {
  'town-today': 14,
  town: 12,
  'black-sea-state': 12,
  country: 12,
  sea: 12,
  'sea-named': 15,
};

/**
 * A page as built is drawn for one frame and shown smaller in most: letters this many times larger stay readable there. The
 * style sheet has the same figure.
 */
export const BUILT_SCALE = 1.4;

export const LINE = 1.25;
/** Air between labels. */
const GAP = 2;

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (box: Box, width: number, height: number): boolean =>
  box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Where a label may stand, best first. */
function candidates({ x, y, anchor }: LabelWish, width: number, height: number): Box[] {
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  if (anchor.kind === 'centre') {
    const middle = at(x - width / 2, y - height / 2);
    // Further off it would name what lies beside.
    const lines = [0, 0.7, -0.7, ...(anchor.isFar ? [1.3, -1.3] : [])];
    return lines.flatMap((line) => [0, -0.3, 0.3].map((dx) => at(middle.x + dx * width, middle.y + line * height)));
  }
  const away = anchor.radius + 3;
  return [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y - away - height),
    at(x - width / 2, y + away),
    at(x + away * 0.7, y - away - height * 0.6),
    at(x + away * 0.7, y + away * 0.7 - height * 0.2),
    at(x - away * 0.7 - width, y - away - height * 0.6),
    at(x - away * 0.7 - width, y + away * 0.7 - height * 0.2),
  ];
}

/** Those that find no room are left out. `scale` is that of the letters. Cost: wishes × placed. */
export function placeLabels(
  wishes: readonly LabelWish[],
  reserved: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
  measureFor: (kind: LabelKind) => Measure,
  scale = 1,
): PlacedLabel[] {
  const taken: Box[] = [...reserved];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const size = LABEL_SIZE[wish.kind] * scale;
    const lineHeight = size * LINE;
    const textWidth = measureFor(wish.kind)(wish.text) * scale;
    const box = candidates(wish, textWidth, lineHeight).find(
      (candidate) =>
        isInside(candidate, width, height) && !taken.some((other) => boxesMeet(grown(candidate, GAP), other)),
    );
    if (!box) continue;
    taken.push(box);
    placed.push({
      id: wish.id,
      country: wish.country,
      says: wish.says,
      text: wish.text,
      kind: wish.kind,
      x: box.x,
      y: box.y + size * 1.0,
      box,
    });
  }
  return placed;
}
