/** Tab-separated text, safe to paste into a spreadsheet: no cell is read as a formula, and none breaks its row. */
import type { Column } from './column.ts';

/** Signs at which spreadsheets begin to calculate (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

export function safeCell(text: string): string {
  const guarded = FORMULA.test(text) || FORMULA.test(text.trim()) ? `'${text}` : text;
  const line = guarded.replace(/[\t\r\n\u2028\u2029]+/g, ' ').trim();
  // A quotation mark at the start would hold this cell and the next together.
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** A line for the heads, then one for each row; ends in a line break. */
export const tabSeparated = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ text, copied = text }) => copied(row)))]
    .map((cells) => `${cells.map(safeCell).join('\t')}\n`)
    .join('');
