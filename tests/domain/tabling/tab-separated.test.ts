import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/domain/tabling/column.ts';
import { safeCell, tabSeparated } from '../../../src/domain/tabling/tab-separated.ts';

describe('a cell', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@now', "'@now"],
    ['\t=1', "' =1"],
    ['\r1', "' 1"],
    ['  =1', "'  =1"],
    ['30 = 30', '30 = 30'],
    ['two\nlines\tof it', 'two lines of it'],
    ['"quoted" and "more"', '"""quoted"" and ""more"""'],
    ['UTC−4', 'UTC−4'],
    ['', ''],
  ])('%j is %j', (given, safe) => expect(safeCell(given)).toBe(safe));

  it('of any text calculates nothing and stays in its place', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', 'a') }), (text) => {
        const cell = safeCell(text);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect(cell).not.toMatch(/[\t\r\n]/);
        // A quotation mark at the start is closed at the end, and all within are doubled.
        if (cell.startsWith('"')) expect(cell).toMatch(/^"(?:[^"]|"")*"$/);
      }),
    ));
});

it('is a line of heads and a line for each row', () => {
  const columns: readonly Column<readonly [string, string]>[] = [
    { id: 'a', label: 'Town', text: ([town]) => town },
    { id: 'b', label: 'Hour', text: ([, hour]) => hour },
  ];
  expect(
    tabSeparated(columns, [
      ['Paris', '16:30'],
      ['=Kyiv', ''],
    ]),
  ).toBe("Town\tHour\nParis\t16:30\n'=Kyiv\t\n");
});
