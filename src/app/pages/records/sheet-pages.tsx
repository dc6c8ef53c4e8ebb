/** A day, and all of them, for paper: each day a set of sheets of its own. */
import { type ReactNode, useState } from 'react';
import { daysOf, type PlainDate } from '../../../domain/time/plain-date.ts';
import { dateRange, longDate } from '../../../domain/words/dates.ts';
import { asSentence } from '../../../domain/words/lists.ts';
import { daySheetPageWords, sheetPageWords } from '../../../domain/words/pages.ts';
import { createReaderStore, initialReader } from '../../../state/reader.ts';
import { pathOf, readReader } from '../../../state/url.ts';
import { SheetMapShapes } from '../../../views/map/sheet-map.tsx';
import { SheetDay } from '../../../views/story/sheet-day.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { ReaderProvider, useChronicle, useDay } from '../../../views/ui/reader-context.tsx';
import { usePageAddress } from '../../routing/page-address.ts';
import { useShelf } from '../../shelf.ts';
import { MapOnPaper } from './map-on-paper.tsx';
import { LostRecord, RecordFrame } from './record-frame.tsx';

/** Where the day is to be found, and on what terms it may be passed on. */
function DayFoot(): ReactNode {
  const { id, title, extent, licence, byline, published } = useChronicle();
  const links = useOwnPageLinks();
  const { date } = useDay();
  const address = usePageAddress(pathOf(id, date));
  return (
    <footer className="sheet-foot">
      <p>
        This day on the map and the timeline:{' '}
        <a className="sheet-address" href={links.day(date)}>
          {address}
        </a>
      </p>
      <p>
        “{title}”, {dateRange(extent)}. {byline !== null && asSentence(byline)}{' '}
        {published !== null && `Edition of ${longDate(published)}.`} Licence: {licence}.
      </p>
    </footer>
  );
}

/** Each day is read as a reader on that day would, with all that is known now. */
function OneDay({ date }: { readonly date: PlainDate }): ReactNode {
  const chronicle = useChronicle();
  const [store] = useState(() => createReaderStore(initialReader(date)));
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <SheetDay map={<MapOnPaper />} foot={<DayFoot />} />
    </ReaderProvider>
  );
}

function Days({ days }: { readonly days: readonly PlainDate[] }): ReactNode {
  const { baseMap } = useShelf();
  const { worldview } = useChronicle();
  return (
    <div className="record sheet">
      {baseMap && <SheetMapShapes base={baseMap} worldview={worldview} />}
      {days.map((date) => (
        <OneDay key={date} date={date} />
      ))}
    </div>
  );
}

export function SheetPage(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const days = daysOf(chronicle.extent);
  return (
    <RecordFrame words={sheetPageWords(chronicle)}>
      <nav className="record-days" aria-label="One day alone">
        <p>One day alone:</p>
        <ul>
          {days.map((date) => (
            <li key={date}>
              <a href={links.daySheet(date)}>{longDate(date)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Days days={days} />
    </RecordFrame>
  );
}

/** `given` is the address's own word for the day. */
export function DaySheetPage({ given }: { readonly given: string }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const { state, problems } = readReader({ day: given, search: '' }, chronicle);
  const all = { href: links.sheet, name: 'All days' };
  if (problems.length > 0) {
    const nearest = { href: links.daySheet(state.day), name: longDate(state.day) };
    return <LostRecord what="day" given={given} nearest={nearest} all={all} />;
  }
  return (
    <RecordFrame
      words={daySheetPageWords(chronicle, state.day)}
      trail={[
        { href: links.day(state.day), name: longDate(state.day) },
        { href: links.sheet, name: 'The week on paper' },
      ]}
    >
      <Days key={state.day} days={[state.day]} />
    </RecordFrame>
  );
}
