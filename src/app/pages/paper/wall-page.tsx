/** The timeline for the wall: a sheet that tells how it is put together, then one for each day. */
import type { ReactNode } from 'react';
import { hasDay } from '../../../domain/time/plain-date.ts';
import { dateRange, fullDate } from '../../../domain/words/dates.ts';
import { wallPageWords } from '../../../domain/words/paper.ts';
import { pathOf } from '../../../state/url.ts';
import { WallDay } from '../../../views/timeline/wall-day.tsx';
import { WallKey } from '../../../views/timeline/wall-key.tsx';
import { toWall } from '../../../views/timeline/wall-layout.ts';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { RecordFrame } from '../records/record-frame.tsx';
import { WayBack } from './way-back.tsx';

export function WallPage(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const wall = toWall(chronicle);
  const words = wallPageWords(chronicle);
  return (
    <RecordFrame words={words} trail={[{ href: links.paper, name: 'Sheets for a class' }]} isStill>
      <div className="record wall">
        <section className="paper-sheet">
          <header className="paper-head">
            <div>
              <p className="paper-of">
                {chronicle.title}, {dateRange(chronicle.extent)}
              </p>
              <h2>{words.heading}</h2>
            </div>
            <WayBack path={`/${chronicle.id}/`} words="All days:" />
          </header>
          <WallKey wall={wall} />
        </section>
        {wall.sheets.map((sheet) => (
          <section key={sheet.date} className="paper-sheet" data-day={sheet.date}>
            <header className="wall-head">
              <h2>{fullDate(sheet.date)}</h2>
              {hasDay(chronicle.extent, sheet.date) && (
                <WayBack path={pathOf(chronicle.id, sheet.date)} words="This day, with its sources:" />
              )}
            </header>
            <WallDay wall={wall} sheet={sheet} />
          </section>
        ))}
      </div>
    </RecordFrame>
  );
}
