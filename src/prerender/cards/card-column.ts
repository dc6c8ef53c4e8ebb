/** The words beside a card's map: the legend at the foot of the column, the heading in what is left above it. */

import { MAP_WIDTH } from './card-drawing.ts';
import { measureIn } from './card-fonts.ts';
import { FOOT_TOP, headingIn, LEAST_LETTERS, type Line, MARGIN, type Stacked, stacked, toldIn } from './card-layout.ts';
import type { CardSign } from './card-legend.ts';
import { CARD } from './card-size.ts';
import type { CardWords } from './card-words.ts';
import type { Script } from './script.ts';

const COLUMN = CARD.width - MAP_WIDTH - MARGIN - 24;
const TOP = 32;
const GAP = 12;

/** A swatch as it is drawn; on its own it is 22 by 16. */
export const SWATCH = { width: 35, scale: 1.6, gap: 8 } as const;
const ROW = 33;
const SMALL = { role: 'text', sizePx: LEAST_LETTERS, tone: 'ink' } as const;

/** What was only planned says so in a frame of its own, above all else. */
const CHIP = { height: 42, padding: 16, block: { role: 'strong', sizePx: 28, tone: 'planned', mostLines: 1 } } as const;

type Sign = CardSign & { readonly start: number; readonly top: number };

export type Column = {
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly chip: { readonly top: number; readonly width: number; readonly height: number } | null;
};

const swatchesWidth = ({ swatches }: CardSign): number => swatches.length * (SWATCH.width + SWATCH.gap);

/** Into as few rows as first fit. */
function rowsOf(signs: readonly CardSign[], script: Script): CardSign[][] {
  const measure = measureIn(SMALL.role, script, SMALL.sizePx);
  const widthOf = (sign: CardSign): number => swatchesWidth(sign) + measure(sign.words);
  const rows: { taken: number; signs: CardSign[] }[] = [];
  for (const sign of signs) {
    const width = widthOf(sign);
    const row = rows.find(({ taken }) => taken + 2 * GAP + width <= COLUMN);
    if (row) {
      row.signs.push(sign);
      row.taken += 2 * GAP + width;
    } else rows.push({ taken: width, signs: [sign] });
  }
  return rows.map((row) => row.signs);
}

type Legend = { readonly lines: readonly Line[]; readonly signs: readonly Sign[] };

function legendAt(rows: readonly (readonly CardSign[])[], from: number, script: Script): Legend {
  const measure = measureIn(SMALL.role, script, SMALL.sizePx);
  const lines: Line[] = [];
  const signs: Sign[] = [];
  for (const [index, row] of rows.entries()) {
    const top = from + index * ROW;
    let start = MARGIN;
    for (const sign of row) {
      signs.push({ ...sign, start, top });
      const words = start + swatchesWidth(sign);
      lines.push(
        ...stacked({ ...SMALL, text: sign.words, mostLines: 1 }, words, top, MARGIN + COLUMN - words, script).lines,
      );
      start = words + measure(sign.words) + 2 * GAP;
    }
  }
  return { lines, signs };
}

/** When it was, under what it is if that is not a thing done. */
function headOf({ reservation, when }: CardWords, script: Script): Stacked & Pick<Column, 'chip'> {
  const dated = (top: number): Stacked =>
    stacked({ text: when, role: 'strong', sizePx: 28, tone: 'quiet', mostLines: 3 }, MARGIN, top, COLUMN, script);
  if (reservation === null) return { ...dated(TOP), chip: null };
  const { block, height, padding } = CHIP;
  const said = stacked({ ...block, text: reservation }, MARGIN + padding, TOP + 4, COLUMN - 2 * padding, script);
  const { lines, bottom } = dated(TOP + height + GAP);
  const width = measureIn(block.role, script, block.sizePx)(reservation) + 2 * padding;
  return { lines: [...said.lines, ...lines], bottom, chip: { top: TOP, width, height } };
}

export function columnOf(words: CardWords, signs: readonly CardSign[], beyond: string, script: Script): Column {
  const rows = rowsOf(signs, script);
  const told = (top: number): Stacked => stacked({ ...SMALL, text: beyond, mostLines: 2 }, MARGIN, top, COLUMN, script);
  const legendTop = FOOT_TOP - 14 - rows.length * ROW - told(0).bottom;
  const legend = legendAt(rows, legendTop, script);
  const head = headOf(words, script);
  const top = head.bottom + GAP / 2;
  const heading = headingIn(words.heading, MARGIN, top, COLUMN, legendTop - GAP - top, script);
  const below = heading.bottom + GAP;
  const summary = toldIn(words.told, MARGIN, below, COLUMN, legendTop - GAP - below, script);
  const lines = [
    ...head.lines,
    ...heading.lines,
    ...summary,
    ...legend.lines,
    ...told(legendTop + rows.length * ROW).lines,
  ];
  return { lines, signs: legend.signs, chip: head.chip };
}
