/** A form to change a lesson or to write one. As built it tells what the form is for, and how to do without. */
import { lessonUrls } from 'virtual:lessons';
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { changePageWords, writePageWords } from '../../../domain/words/lesson-pages.ts';
import type { LessonRecord } from '../../../format/lesson.ts';
import { blankLesson } from '../../../format/lesson-draft.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { PanelBoundary } from '../../../views/ui/boundary.tsx';
import { latePart } from '../../../views/ui/late-part.tsx';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { loadLessonRecord } from '../../loading/load-lessons.ts';
import { useShelf } from '../../shelf.ts';
import { RecordFrame } from '../records/record-frame.tsx';
import { useLessonHref } from './use-lesson-href.ts';

const LessonForm = latePart(() => import('../../writing/lesson-form.tsx'), 'LessonForm');

/** `null` while it is on its way; `lost` where it did not come. */
type Start = LessonRecord | 'lost' | null;

/** What the form starts with: the lesson as its file has it, or a blank one. */
function useStart(lesson: Lesson | null): Start {
  const chronicle = useWholeChronicle();
  const [start, setStart] = useState<Start>(null);
  useEffect(() => {
    if (lesson === null) {
      setStart(blankLesson(chronicle));
      return;
    }
    const life = new AbortController();
    loadLessonRecord(lessonUrls, { chronicle, lesson: lesson.id }, life.signal).then(
      (record) => life.signal.aborted || setStart(record ?? 'lost'),
      () => life.signal.aborted || setStart('lost'),
    );
    return () => life.abort();
  }, [chronicle, lesson]);
  return start;
}

const ON_ITS_WAY = <p>The form is on its way.</p>;

function Writing({ lesson }: { readonly lesson: Lesson | null }): ReactNode {
  const start = useStart(lesson);
  const { id } = useWholeChronicle();
  const { lessons } = useShelf();
  const named = useMemo(() => (lessons?.get(id) ?? []).map((each) => each.id), [lessons, id]);
  if (start === null) return ON_ITS_WAY;
  if (start === 'lost') return <p role="alert">The lesson’s file did not come. Load the page again.</p>;
  return (
    <PanelBoundary name="The form" stillWorks="What the page says still holds.">
      <Suspense fallback={ON_ITS_WAY}>
        <LessonForm start={start} named={named} />
      </Suspense>
    </PanelBoundary>
  );
}

export function WritePage({ lesson }: { readonly lesson: Lesson | null }): ReactNode {
  const chronicle = useWholeChronicle();
  const href = useLessonHref();
  const isFromServer = useIsFromServer();
  const lessons = { href: href({ kind: 'lessons' }), name: 'Lessons' };
  const trail = lesson
    ? [lessons, { href: href({ kind: 'lesson', lesson: lesson.id }), name: lesson.title }]
    : [lessons];
  return (
    <RecordFrame words={lesson ? changePageWords(chronicle, lesson) : writePageWords(chronicle)} trail={trail}>
      <div className="record">
        <div className="record-head">
          <p>
            A lesson is a row of steps: what the map shows, a text for the room, a note for you, and, where you like, a
            task with what is revealed after it. Every statement names the records that it rests on.
          </p>
          <p>
            What you write stays in this page: nothing is sent and nothing is stored. Take it away as a file, and open
            the file here to go on. The file has the form of those under <code>data/{chronicle.id}/lessons/</code>, and
            is checked here by the same rules.
          </p>
          {isFromServer && (
            <p className="notice">
              The form needs scripts, which have not come. Without them, a lesson can be written by hand in that form.
            </p>
          )}
        </div>
        {!isFromServer && <Writing lesson={lesson} />}
      </div>
    </RecordFrame>
  );
}
