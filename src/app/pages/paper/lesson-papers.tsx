/** The sheets of one lesson: its worksheet, its answers and its cards. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { nearestName } from '../../../domain/spelling.ts';
import { answersPageWords, cardsPageWords, worksheetPageWords } from '../../../domain/words/paper.ts';
import { stepSearch } from '../../../state/class-url.ts';
import { AnswerSheet } from '../../../views/paper/answer-sheet.tsx';
import { CardSheets } from '../../../views/paper/card-sheets.tsx';
import { Worksheet } from '../../../views/paper/worksheet.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { lessonPath } from '../../routing/lesson-address.ts';
import { paperPath } from '../../routing/paper-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { useShelf } from '../../shelf.ts';
import { LostRecord, RecordFrame } from '../records/record-frame.tsx';
import { WayBack } from './way-back.tsx';

export type LessonPaper = 'worksheet' | 'answers' | 'cards';

const WORDS = { worksheet: worksheetPageWords, answers: answersPageWords, cards: cardsPageWords } as const;

/** A step at the front of the room, or on a pupil's own device. */
const stepPath = (chronicle: string, lesson: string, page: 'class' | 'pupil', step: number): string =>
  lessonPath(chronicle, { kind: page, lesson }) + stepSearch(step);

function LessonSheets({ kind, lesson }: { readonly kind: LessonPaper; readonly lesson: Lesson }): ReactNode {
  const { id } = useChronicle();
  const wayTo = (page: 'class' | 'pupil', step: number): ReactNode => (
    <WayBack path={stepPath(id, lesson.id, page, step)} words={`Step ${step}:`} />
  );
  switch (kind) {
    case 'worksheet':
      return <Worksheet lesson={lesson} wayTo={(step) => wayTo('pupil', step)} />;
    case 'answers':
      return <AnswerSheet lesson={lesson} way={wayTo('class', 1)} />;
    case 'cards':
      return <CardSheets lesson={lesson} />;
  }
}

/** `given` is the address's own word for the lesson. */
export function LessonPaperPage({ kind, given }: { readonly kind: LessonPaper; readonly given: string }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const { pathname } = useLocation();
  const lessons = useShelf().lessons?.get(chronicle.id) ?? [];
  const lesson = lessons.find(({ id }) => id === given);
  const all = { href: links.paper, name: 'Sheets for a class' };
  if (!lesson) {
    const near = lessons.find(
      ({ id }) =>
        id ===
        nearestName(
          given,
          lessons.map((each) => each.id),
        ),
    );
    const href = near && relativeHref(pathname, paperPath(chronicle.id, { kind, lesson: near.id }));
    return (
      <LostRecord
        what="lesson"
        given={given}
        nearest={near && href !== undefined ? { href, name: near.title } : null}
        all={all}
      />
    );
  }
  return (
    <RecordFrame words={WORDS[kind](chronicle, lesson)} trail={[all]} isStill>
      <div className="record">
        <LessonSheets kind={kind} lesson={lesson} />
      </div>
    </RecordFrame>
  );
}
