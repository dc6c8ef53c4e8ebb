/** The sheets of one day: its handout, its map to colour, and the map coloured. */
import { type ReactNode, useState } from 'react';
import type { PlainDate } from '../../../domain/time/plain-date.ts';
import { fullDate, longDate } from '../../../domain/words/dates.ts';
import { asSentence } from '../../../domain/words/lists.ts';
import { colouredPageWords, colouringPageWords, handoutPageWords } from '../../../domain/words/paper.ts';
import { createReaderStore, initialReader } from '../../../state/reader.ts';
import { pathOf, readReader } from '../../../state/url.ts';
import { ColouringAnswers, ColouringKey, CountryWords } from '../../../views/map/colouring-key.tsx';
import { ColouringMap } from '../../../views/map/colouring-map.tsx';
import { ColouringPatterns } from '../../../views/map/colouring-patterns.tsx';
import { numberedCountries } from '../../../views/map/numbered-countries.ts';
import { SheetBoundaryNote } from '../../../views/map/sheet-legend.tsx';
import { SHEET_SIZE, SheetMapShapes } from '../../../views/map/sheet-map.tsx';
import { Handout } from '../../../views/story/handout.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { ReaderProvider, useChronicle, useDay } from '../../../views/ui/reader-context.tsx';
import { paperPath } from '../../routing/paper-address.ts';
import { recordPath } from '../../routing/record-address.ts';
import { useShelf } from '../../shelf.ts';
import { MapOnPaper } from '../records/map-on-paper.tsx';
import { LostRecord, RecordFrame } from '../records/record-frame.tsx';
import { WayBack } from './way-back.tsx';

export type DayPaper = 'handout' | 'map-to-colour' | 'map-answers';

function HandoutFoot(): ReactNode {
  const { id, title, licence, byline, published } = useChronicle();
  const { date } = useDay();
  const path = recordPath(id, { kind: 'day-sources', day: date });
  return (
    <footer className="paper-small">
      <p>
        All sources in full: <span data-path={path}>{path}</span>
      </p>
      <p>
        “{title}”. {byline !== null && asSentence(byline)} {published !== null && `Edition of ${longDate(published)}.`}{' '}
        Licence: {licence}.
      </p>
    </footer>
  );
}

function HandoutOfDay(): ReactNode {
  const { id } = useChronicle();
  const { date } = useDay();
  return (
    <Handout map={<MapOnPaper />} way={<WayBack path={pathOf(id, date)} words="This day:" />} foot={<HandoutFoot />} />
  );
}

function Colouring({ isColoured }: { readonly isColoured: boolean }): ReactNode {
  const { baseMap } = useShelf();
  const chronicle = useChronicle();
  const day = useDay();
  if (!baseMap) return <p className="notice">The map’s shapes are not at hand.</p>;
  const numbered = numberedCountries(baseMap, chronicle, [...day.parts.keys()], SHEET_SIZE);
  const back = isColoured
    ? pathOf(chronicle.id, day.date)
    : paperPath(chronicle.id, { kind: 'handout', day: day.date });
  return (
    <section className="paper-sheet colouring">
      <ColouringPatterns />
      <header className="paper-head">
        <div>
          <p className="paper-of">{chronicle.title}</p>
          <h2>
            {fullDate(day.date)}: {isColoured ? 'the map coloured' : 'a map to colour'}
          </h2>
          {!isColoured && (
            <p>
              Write each country’s number before its name. Choose a colour for each entry of the key, and colour the
              countries that have a part in the talks of the day; who has none stays white.
            </p>
          )}
        </div>
        <WayBack path={back} words={isColoured ? 'This day:' : 'Who took part:'} />
      </header>
      <ColouringMap
        base={baseMap}
        numbered={numbered}
        isColoured={isColoured}
        label={isColoured ? 'The map with the parts of the day as patterns' : 'Outline map with numbers for names'}
      />
      <ColouringKey isColoured={isColoured} />
      {isColoured ? <ColouringAnswers numbered={numbered} /> : <CountryWords numbered={numbered} />}
      <SheetBoundaryNote />
    </section>
  );
}

const SHEETS = {
  handout: handoutPageWords,
  'map-to-colour': colouringPageWords,
  'map-answers': colouredPageWords,
} as const;

function Sheet({ kind, date }: { readonly kind: DayPaper; readonly date: PlainDate }): ReactNode {
  const chronicle = useChronicle();
  const { baseMap } = useShelf();
  const [store] = useState(() => createReaderStore(initialReader(date)));
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <div className="record sheet">
        {baseMap && <SheetMapShapes base={baseMap} worldview={chronicle.worldview} />}
        {kind === 'handout' ? <HandoutOfDay /> : <Colouring isColoured={kind === 'map-answers'} />}
      </div>
    </ReaderProvider>
  );
}

/** `given` is the address's own word for the day. */
export function DayPaperPage({ kind, given }: { readonly kind: DayPaper; readonly given: string }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const { state, problems } = readReader({ day: given, search: '' }, chronicle);
  const all = { href: links.paper, name: 'Sheets for a class' };
  if (problems.length > 0) {
    const nearest = { href: links.day(state.day), name: longDate(state.day) };
    return <LostRecord what="day" given={given} nearest={nearest} all={all} />;
  }
  return (
    <RecordFrame words={SHEETS[kind](chronicle, state.day)} trail={[all]} isStill>
      <Sheet kind={kind} date={state.day} />
    </RecordFrame>
  );
}
