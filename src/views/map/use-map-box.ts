/** What only a browser knows of the map's box: its size, what stands on it, and its fonts. Units: CSS px. */
import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { measuringContext, spacingOf, withSpacing } from '../ui/spaced-width.ts';
import { estimateWidth, type Measure } from '../ui/text-width.ts';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import type { Size } from './camera.ts';
import { type Box, LABEL_SIZE, type LabelKind } from './labels.ts';

/** Drawn for where there is no browser. */
export const NOMINAL_SIZE: Size = { width: 960, height: 640 };

const sameBoxes = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length &&
  a.every((box, index) => {
    const other = b[index];
    return other && box.x === other.x && box.y === other.y && box.width === other.width && box.height === other.height;
  });

/** What stands on the map inside `root`, relative to it. */
function furnitureIn(root: HTMLElement): Box[] {
  const frame = root.getBoundingClientRect();
  return [...root.querySelectorAll('[data-furniture]')].flatMap((element): Box[] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return [
      {
        x: Math.floor(left - frame.left),
        y: Math.floor(top - frame.top),
        width: Math.ceil(width),
        height: Math.ceil(height),
      },
    ];
  });
}

/** A frame at least this large shows its legend opened: in a smaller one it would cover more than a fifth of the map. */
const ROOMY: Size = { width: 900, height: 400 };

const NO_BOXES: readonly Box[] = [];

/** The box's size, and the boxes of the furniture on it, both followed. */
export function useMapBox(root: RefObject<HTMLElement | null>): {
  readonly size: Size;
  readonly furniture: readonly Box[];
  readonly isMeasured: boolean;
  /** Whether there is room for an open legend beside what it explains. */
  readonly isRoomy: boolean;
} {
  const [size, setSize] = useState<Size | null>(null);
  const [furniture, setFurniture] = useState<readonly Box[]>([]);
  const isPrinting = useIsPrinting();
  const isDrawn = useRef(false);
  useEffect(() => {
    isDrawn.current = size !== null;
  }, [size]);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const read = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const next = furnitureIn(element);
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
      setFurniture((known) => (sameBoxes(known, next) ? known : next));
    };
    // Until it is drawn for this box the map stands as it was built, and there is time to draw it in slices.
    const follow = (): void => (isDrawn.current ? read() : startTransition(read));
    follow();
    const sizes = new ResizeObserver(follow);
    const watch = (): void => {
      sizes.disconnect();
      sizes.observe(element);
      for (const piece of element.querySelectorAll('[data-furniture]')) sizes.observe(piece);
    };
    watch();
    const pieces = new MutationObserver(watch);
    pieces.observe(element, { childList: true });
    return () => {
      sizes.disconnect();
      pieces.disconnect();
    };
  }, [root]);
  const isRoomy = size !== null && size.width >= ROOMY.width && size.height >= ROOMY.height;
  // On paper the map stands as it was built: the frame there is another, and what stands on it here stands below it.
  if (size === null || isPrinting) return { size: NOMINAL_SIZE, furniture: NO_BOXES, isMeasured: false, isRoomy };
  return { size, furniture, isMeasured: true, isRoomy };
}

const WEIGHT: Record<LabelKind, string> = {
  'town-today': '700',
  town: '400',
  'black-sea-state': '700',
  country: '500',
  sea: 'italic 400',
  'sea-named': 'italic 400',
};

/** Bold letters are this much wider than the estimate in the widest of the systems' fonts. */
const BOLD = 1.12;

/** The same in Node and in every browser. */
export const estimateLabel = (kind: LabelKind): Measure =>
  estimateWidth(LABEL_SIZE[kind] * (WEIGHT[kind] === '700' ? BOLD : 1));

/**
 * Measures a kind of label in the page's own fonts and spacing; an estimate until they are known. Read anew as the
 * furniture changes: its words grow when a font arrives or a reader sets them apart (WCAG 2.2, text spacing).
 */
export function useLabelMeasure(
  root: RefObject<HTMLElement | null>,
  furniture: readonly Box[],
): (kind: LabelKind) => Measure {
  const [measureFor, setMeasureFor] = useState<(kind: LabelKind) => Measure>(() => estimateLabel);
  const known = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: its change says that words may have grown
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
    const seen = [fontFamily, letterSpacing, wordSpacing].join();
    // A measure of its own places every label anew.
    if (seen === known.current) return;
    known.current = seen;
    const measure = measuredIn(element);
    if (measure) startTransition(() => setMeasureFor(() => measure));
  }, [root, furniture]);
  return measureFor;
}

function measuredIn(element: HTMLElement): ((kind: LabelKind) => Measure) | null {
  const context = measuringContext();
  if (!context) return null;
  const style = getComputedStyle(element);
  const serif = style.getPropertyValue('--serif') || 'serif';
  const spacing = spacingOf(style);
  const widths = new Map<string, number>();
  return (kind) => (text) => {
    const key = `${kind} ${text}`;
    const width = widths.get(key);
    if (width !== undefined) return width;
    context.font = `${WEIGHT[kind]} ${LABEL_SIZE[kind]}px ${kind.startsWith('sea') ? serif : style.fontFamily}`;
    // A pixel for the halo on either side.
    const measured = withSpacing((words) => context.measureText(words).width, spacing)(text) + 2;
    widths.set(key, measured);
    return measured;
  };
}
