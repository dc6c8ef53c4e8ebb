/**
 * The same week as a table or as text: exactly what map, story and timeline show for the reader's choice. A part of its
 * own, whose script comes when it is first asked for.
 */
import type { ReactNode } from 'react';
import { dateRange, fullDate, spanName } from '../../domain/words/dates.ts';
import { capitalised } from '../../domain/words/lists.ts';
import { type ReadForm, readAs } from '../../state/reader.ts';
import { useOptionalPageLinks } from '../ui/page-links.ts';
import { useChronicle, useReaderStore } from '../ui/reader-context.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { TableForm } from './table-form.tsx';
import { TextForm } from './text-form.tsx';
import { useWeekRows } from './use-week-rows.ts';
import './reading.css';

type Props = {
  readonly form: ReadForm;
  readonly onBack: () => void;
};

const OTHER = {
  table: { form: 'text', label: 'Read as text' },
  text: { form: 'table', label: 'Read as a table' },
} as const;

export function Reading({ form, onBack }: Props): ReactNode {
  const { extent } = useChronicle();
  const store = useReaderStore();
  const pages = useOptionalPageLinks();
  const rows = useWeekRows();
  const other = OTHER[form];
  return (
    <div className="reading" data-form={form}>
      <header>
        <h2 tabIndex={-1}>
          {fullDate(rows.day.date)}, {form === 'table' ? 'as a table' : 'as text'}
        </h2>
        <p>
          {`What map and story show of this day, and the timeline of ${dateRange(extent)}: for the moment, the filters and the event that are chosen.`}
        </p>
        <p className="reading-ways">
          <button type="button" onClick={onBack}>
            Back to the map
          </button>
          <button type="button" onClick={() => store.setState(readAs(other.form))}>
            {other.label}
          </button>
          {pages && <a href={pages.sheet}>{capitalised(spanName(extent))} on paper, without scripts</a>}
        </p>
      </header>
      <ReadingNotes rows={rows} />
      {form === 'table' ? <TableForm rows={rows} /> : <TextForm rows={rows} />}
    </div>
  );
}
