/** Widths of words as a browser draws them, set wider apart where a reader does so (WCAG 2.2, text spacing). */
import type { Measure } from './text-width.ts';

let context: CanvasRenderingContext2D | null | undefined;

/** What widths are read from; whoever measures names the font anew. Null where a browser has none. */
export function measuringContext(): CanvasRenderingContext2D | null {
  if (context === undefined) context = document.createElement('canvas').getContext('2d');
  return context;
}

export type Spacing = {
  /** After every letter, and besides after every space. In CSS px. */
  readonly letterPx: number;
  readonly wordPx: number;
};

const CLUSTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const SPACES = /[ \u00a0]/g;

/** `normal` is none. Computed styles tell the rest in px. */
const pxOf = (length: string): number => Number.parseFloat(length) || 0;

export const spacingOf = (style: Pick<CSSStyleDeclaration, 'letterSpacing' | 'wordSpacing'>): Spacing => ({
  letterPx: pxOf(style.letterSpacing),
  wordPx: pxOf(style.wordSpacing),
});

/** The same font's widths with that spacing. */
export function withSpacing(measure: Measure, { letterPx, wordPx }: Spacing): Measure {
  if (letterPx === 0 && wordPx === 0) return measure;
  return (text) =>
    measure(text) + [...CLUSTERS.segment(text)].length * letterPx + (text.match(SPACES)?.length ?? 0) * wordPx;
}
