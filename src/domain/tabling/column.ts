/** Columns of a table of rows of any kind: what stands in each cell in words, how it sorts, what meets a filter, what is copied. */
import { foldedWords, foldWord } from '../finding/fold.ts';

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  /** All that the cell says, in one line. */
  readonly text: (row: Row) => string;
  /** Where more is copied than is read: addresses that the page holds as links. */
  readonly copied?: (row: Row) => string;
  /** Where words do not sort as what they mean: a number for each row. */
  readonly rank?: (row: Row) => number;
};

export type Sorting = { readonly column: string; readonly direction: 'ascending' | 'descending' };

/** A new list; rows that are alike in that column keep their order. As they are where no column is so called. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting | null): Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return [...rows];
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({
    row,
    rank: column.rank?.(row) ?? 0,
    word: column.rank ? '' : foldWord(column.text(row)),
  }));
  // What says nothing stands last, whichever way.
  return keyed
    .sort((a, b) => {
      const blank = column.rank ? 0 : Number(a.word === '') - Number(b.word === '');
      return blank || sign * (a.rank - b.rank || (a.word < b.word ? -1 : Number(a.word > b.word)));
    })
    .map(({ row }) => row);
}

/** Rows in whose cells every word begins some word, in whatever capitals and accents; all where nothing is typed. */
export function meeting<Row>(rows: readonly Row[], columns: readonly Column<Row>[], typed: string): Row[] {
  const words = foldedWords(typed).map(({ text }) => text);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const said = foldedWords(columns.map(({ text }) => text(row)).join(' ')).map(({ text }) => text);
    return words.every((word) => said.some((each) => each.startsWith(word)));
  });
}
