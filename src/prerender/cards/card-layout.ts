/** Where a card's words stand, so that all of them are in sight: wrapped, and drawn smaller before anything is cut. Px of the card. */
import { wrapWords } from '../../views/ui/wrapped-words.ts';
import { type FontRole, measureIn } from './card-fonts.ts';
import type { Script } from './script.ts';

export const MARGIN = 48;
/** Where the foot begins: whose it is, and what it rests on. */
export const FOOT_TOP = 484;
/** Shown on a phone at a third of its size, smaller letters than these are not read. */
export const LEAST_LETTERS = 24;

/** `start` is where it begins: from the left, or from the right where words run left. `y` is the baseline. */
export type Line = {
  readonly text: string;
  readonly role: FontRole;
  readonly sizePx: number;
  readonly start: number;
  readonly y: number;
  readonly tone: 'ink' | 'quiet' | 'planned';
};

export type Block = Omit<Line, 'y' | 'start'> & { readonly mostLines: number; readonly lineHeight?: number };

const LINE_HEIGHT = 1.22;

export type Stacked = {
  readonly lines: readonly Line[];
  /** Where what follows begins. */
  readonly bottom: number;
};

/** One block's lines from `top` on. */
export function stacked(block: Block, start: number, top: number, widthPx: number, script: Script): Stacked {
  const { text, role, sizePx, tone, mostLines, lineHeight = LINE_HEIGHT } = block;
  const texts = text === '' ? [] : wrapWords(text, widthPx, mostLines, measureIn(role, script, sizePx));
  const step = sizePx * lineHeight;
  return {
    lines: texts.map((line, index) => ({
      text: line,
      role,
      sizePx,
      tone,
      start,
      y: Math.round(top + index * step + sizePx * 0.96),
    })),
    bottom: top + texts.length * step,
  };
}

/** Sizes of a heading, the largest that fits first. */
const HEADING_SIZES = [76, 60, 54, 48, 44, 40, 36, 32, 28, LEAST_LETTERS] as const;

/** Whether nothing of the text is cut. */
const isWhole = (text: string, lines: readonly Line[]): boolean =>
  lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ') === text.replace(/\s+/g, ' ').trim();

/** A heading as large as it can be said whole in `heightPx`. */
export function headingIn(
  text: string,
  start: number,
  top: number,
  widthPx: number,
  heightPx: number,
  script: Script,
  mostPx = 60,
): Stacked {
  const tries = HEADING_SIZES.filter((sizePx) => sizePx <= mostPx).map((sizePx) => {
    const lineHeight = 1.14;
    const mostLines = Math.max(1, Math.floor(heightPx / (sizePx * lineHeight)));
    return stacked({ text, role: 'heading', sizePx, tone: 'ink', mostLines, lineHeight }, start, top, widthPx, script);
  });
  const fits = tries.find(({ lines }) => isWhole(text, lines)) ?? tries.at(-1);
  return fits ?? { lines: [], bottom: top };
}

const TOLD_SIZES = [30, 28, 26, LEAST_LETTERS] as const;

/** What there is to say, if there is room for all of it: half of it could say something else. */
export function toldIn(
  text: string,
  start: number,
  top: number,
  widthPx: number,
  heightPx: number,
  script: Script,
): readonly Line[] {
  const tries = TOLD_SIZES.map((sizePx) => {
    const mostLines = Math.floor(heightPx / (sizePx * LINE_HEIGHT));
    const block: Block = { text, role: 'text', sizePx, tone: 'ink', mostLines };
    return mostLines < 1 ? [] : stacked(block, start, top, widthPx, script).lines;
  });
  return tries.find((lines) => isWhole(text, lines)) ?? [];
}
