import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, meeting, sorted } from '../../../src/domain/tabling/column.ts';

type Row = { readonly name: string; readonly size: number };
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', text: ({ name }) => name },
  { id: 'size', label: 'Size', text: ({ size }) => `${size} km²`, rank: ({ size }) => size },
];
const ROWS: readonly Row[] = [
  { name: 'Ürkmez', size: 9 },
  { name: 'Zagreb', size: 641 },
  { name: '', size: 10 },
  { name: 'ankara', size: 25 },
];
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);

describe('sorting', () => {
  it('is by words without capitals and accents; what says nothing stands last, whichever way', () => {
    expect(names(sorted(ROWS, COLUMNS, { column: 'name', direction: 'ascending' }))).toEqual([
      'ankara',
      'Ürkmez',
      'Zagreb',
      '',
    ]);
    expect(names(sorted(ROWS, COLUMNS, { column: 'name', direction: 'descending' }))).toEqual([
      'Zagreb',
      'Ürkmez',
      'ankara',
      '',
    ]);
  });

  it('is by what words mean where that is told', () => {
    const sizes = sorted(ROWS, COLUMNS, { column: 'size', direction: 'ascending' }).map(({ size }) => size);
    expect(sizes).toEqual([9, 10, 25, 641]);
  });

  it('keeps all rows, and those that are alike in their order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.constantFrom('a', 'B', ''), size: fc.integer({ min: 0, max: 3 }) })),
        fc.constantFrom('name', 'size', 'nothing'),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (rows, column, direction) => {
          const once = sorted(rows, COLUMNS, { column, direction });
          expect(new Set(once)).toEqual(new Set(rows));
          expect(once).toHaveLength(rows.length);
          for (const size of [0, 1, 2, 3]) {
            const alike = rows.filter((row) => row.size === size);
            if (column === 'size') expect(once.filter((row) => row.size === size)).toEqual(alike);
          }
          expect(sorted(once, COLUMNS, { column, direction })).toEqual(once);
        },
      ),
    ));
});

describe('the filter', () => {
  it('asks for rows in which every word begins some word, in any cell', () => {
    expect(names(meeting(ROWS, COLUMNS, 'urk'))).toEqual(['Ürkmez']);
    expect(names(meeting(ROWS, COLUMNS, 'ZAG 641'))).toEqual(['Zagreb']);
    expect(names(meeting(ROWS, COLUMNS, 'zag 25'))).toEqual([]);
    expect(names(meeting(ROWS, COLUMNS, 'greb'))).toEqual([]);
    expect(meeting(ROWS, COLUMNS, ' … ')).toEqual(ROWS);
  });
});
