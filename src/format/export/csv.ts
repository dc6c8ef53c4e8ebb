/**
 * Tables as CSV (RFC 4180) that spreadsheets open as they are: UTF-8 with a byte order mark, without which Excel takes it
 * for another encoding, and no text that they would run as a formula (OWASP, CSV injection).
 */
import { csvFormatRow } from 'd3-dsv';

/** A number is one to a spreadsheet too; a text is never more than a text. */
export type Cell = string | number;

/** What spreadsheets take for the start of a formula, their wide forms among it; behind apostrophes, it was made safe before. */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe before a text says that it is one; readers other than spreadsheets take it off again. */
export const safeText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The counterpart of `safeText`. */
export const plainText = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;

const written = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : safeText(cell));

/** A first row of names, then a row each. Rows are as long as the names. */
export const csvText = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[names, ...rows].map((row) => `${csvFormatRow(row.map(written))}\r\n`).join('')}`;
