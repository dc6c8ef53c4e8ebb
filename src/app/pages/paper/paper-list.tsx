/** All sheets for a classroom: what each is for, and how many pages it has. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { daysOf } from '../../../domain/time/plain-date.ts';
import { longDate } from '../../../domain/words/dates.ts';
import { lessonWords } from '../../../domain/words/lessons.ts';
import { pagesWords, paperPageWords } from '../../../domain/words/paper.ts';
import { answerSheets } from '../../../views/paper/answer-sheet.tsx';
import { cardSheets } from '../../../views/paper/card-sheets.tsx';
import { worksheetSheets } from '../../../views/paper/worksheet.tsx';
import { RecordSection } from '../../../views/story/record-parts.tsx';
import { toWall } from '../../../views/timeline/wall-layout.ts';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { type PaperAddress, paperPath } from '../../routing/paper-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { useShelf } from '../../shelf.ts';
import { RecordFrame } from '../records/record-frame.tsx';

type SheetProps = {
  readonly address: PaperAddress;
  readonly name: string;
  /** Set before the name for those who hear links alone. */
  readonly of: string;
  readonly pages: string;
};

function SheetLink({ address, name, of, pages }: SheetProps): ReactNode {
  const { pathname } = useLocation();
  const { id } = useChronicle();
  return (
    <li>
      <a href={relativeHref(pathname, paperPath(id, address))}>
        {name}
        <span className="visually-hidden"> of {of}</span>
      </a>
      , {pages}
    </li>
  );
}

function LessonSheets({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useChronicle();
  const { id, title } = lesson;
  const sheets = [
    { kind: 'worksheet', name: 'Worksheet', pages: worksheetSheets(chronicle, lesson).length },
    { kind: 'answers', name: 'Answers', pages: answerSheets(chronicle, lesson).length },
    { kind: 'cards', name: 'Cards to cut out', pages: cardSheets(chronicle, lesson).length },
  ] as const;
  return (
    <>
      <h3>{title}</h3>
      <p>{lessonWords(lesson)}</p>
      <ul className="paper-list">
        {sheets.map(({ kind, name, pages }) => (
          <SheetLink key={kind} address={{ kind, lesson: id }} name={name} of={title} pages={pagesWords(pages)} />
        ))}
      </ul>
    </>
  );
}

export function PaperList(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const lessons = useShelf().lessons?.get(chronicle.id) ?? [];
  return (
    <RecordFrame words={paperPageWords(chronicle)} isStill>
      <div className="story record paper-lists">
        <p>
          Made of the same records as the pages. Each prints in black and white, on A4 and on Letter, and says where its
          sources are. Print at 100 %, with margins of about 1 cm.
        </p>
        <RecordSection title="For each day">
          <p>
            The handout tells the day in short. On the map to colour, pupils find countries and their parts; the map
            coloured has the answers.
          </p>
          {daysOf(chronicle.extent).map((day) => (
            <div key={day}>
              <h3>{longDate(day)}</h3>
              <ul className="paper-list">
                <SheetLink address={{ kind: 'handout', day }} name="Handout" of={longDate(day)} pages="1 or 2 pages" />
                <SheetLink
                  address={{ kind: 'map-to-colour', day }}
                  name="Map to colour"
                  of={longDate(day)}
                  pages="1 page"
                />
                <SheetLink
                  address={{ kind: 'map-answers', day }}
                  name="The map coloured"
                  of={longDate(day)}
                  pages="1 page"
                />
              </ul>
            </div>
          ))}
        </RecordSection>
        {lessons.length > 0 && (
          <RecordSection title="For each lesson">
            <p>
              The worksheet holds the tasks and no answer; where a later task would tell an earlier one’s answer, it
              stands on a later sheet, which says when to hand it out. The answers are for the teacher. Sources and
              statements are cards to sort and to match.
            </p>
            {lessons.map((lesson) => (
              <LessonSheets key={lesson.id} lesson={lesson} />
            ))}
          </RecordSection>
        )}
        <RecordSection title="For the wall">
          <p>A sheet a day with a lane for each town, to be taped side by side.</p>
          <ul className="paper-list">
            <SheetLink
              address={{ kind: 'wall' }}
              name="Timeline"
              of={chronicle.title}
              pages={pagesWords(toWall(chronicle).sheets.length + 1)}
            />
          </ul>
        </RecordSection>
        <RecordSection title="To read in full">
          <p>
            <a href={links.sheet}>The week on paper</a> has every event, claim and source of each day.
          </p>
        </RecordSection>
      </div>
    </RecordFrame>
  );
}
