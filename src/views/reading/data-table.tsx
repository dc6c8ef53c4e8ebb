/** A table that sorts by its heads, is filtered by words and can be copied: rows of any kind. */
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { type Column, meeting, type Sorting, sorted } from '../../domain/tabling/column.ts';
import { tabSeparated } from '../../domain/tabling/tab-separated.ts';
import { CopyTable } from './copy-table.tsx';

type Marks = { readonly [data: `data-${string}`]: string | undefined };

export type TableProps<Row> = {
  readonly caption: string;
  /** The first is the row's own name. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly marksOf: (row: Row) => Marks;
  /** Cells that are more than their words, by their columns. */
  readonly cells: Readonly<Record<string, (row: Row) => ReactNode>>;
  /** The column by which the rows are sorted as they come. */
  readonly sortedBy: string;
  /** Said in place of the table where there is no row at all. */
  readonly none: string;
};

const turned = (sorting: Sorting, column: string): Sorting => ({
  column,
  direction: sorting.column === column && sorting.direction === 'ascending' ? 'descending' : 'ascending',
});

type HeadProps = { readonly label: string; readonly sorting: Sorting | null; readonly onSort: () => void };

function Head({ label, sorting, onSort }: HeadProps): ReactNode {
  return (
    <th scope="col" aria-sort={sorting?.direction}>
      <button type="button" onClick={onSort}>
        {label}
        <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true" data-sort={sorting?.direction}>
          <path className="reading-up" d="M1 5 5 1 9 5z" />
          <path className="reading-down" d="M1 7l4 4 4-4z" />
        </svg>
      </button>
    </th>
  );
}

type RowProps<Row> = Pick<TableProps<Row>, 'columns' | 'cells' | 'marksOf'> & { readonly row: Row };

function TableRow<Row>({ columns, cells, marksOf, row }: RowProps<Row>): ReactNode {
  return (
    <tr {...marksOf(row)}>
      {columns.map(({ id, text }, at) => {
        const cell = cells[id];
        const inside = cell ? cell(row) : text(row);
        return at === 0 ? (
          <th key={id} scope="row">
            {inside}
          </th>
        ) : (
          <td key={id} data-column={id}>
            {inside}
          </td>
        );
      })}
    </tr>
  );
}

/** Arrow keys scroll what has the focus; elsewhere they step through the days. */
function keepArrows(event: KeyboardEvent): void {
  if (event.target === event.currentTarget && event.key.startsWith('Arrow')) event.stopPropagation();
}

const SCROLLED_BY_KEYS = { tabIndex: 0, 'data-own-gestures': '', onKeyDown: keepArrows };

export function DataTable<Row>(props: TableProps<Row>): ReactNode {
  const { caption, columns, rows, keyOf, marksOf, cells, sortedBy, none } = props;
  const id = useId();
  const [sorting, setSorting] = useState<Sorting>({ column: sortedBy, direction: 'ascending' });
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const found = useMemo(() => meeting(rows, columns, words), [rows, columns, words]);
  const shown = useMemo(() => sorted(found, columns, sorting), [found, columns, sorting]);
  const count = shown.length === rows.length ? `${rows.length}` : `${shown.length} of ${rows.length}`;
  if (rows.length === 0)
    return (
      <div className="reading-part">
        <h3>{caption}</h3>
        <p>{none}</p>
      </div>
    );
  return (
    <div className="reading-part">
      <div className="reading-tools">
        <h3 id={id}>{caption}</h3>
        <p role="status">
          {count} <span className="visually-hidden">in “{caption}”</span>
        </p>
        <label>
          Filter
          <span className="visually-hidden"> “{caption}”</span>
          <input type="search" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
        <CopyTable name={caption} rows={shown.length} makeText={() => tabSeparated(columns, shown)} />
      </div>
      <section className="reading-scroll" aria-labelledby={id} {...SCROLLED_BY_KEYS}>
        <table className="reading-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id: column, label }) => (
                <Head
                  key={column}
                  label={label}
                  sorting={sorting.column === column ? sorting : null}
                  onSort={() => setSorting(turned(sorting, column))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TableRow key={keyOf(row)} columns={columns} cells={cells} marksOf={marksOf} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length === 0 && <p>No row has these words.</p>}
    </div>
  );
}
