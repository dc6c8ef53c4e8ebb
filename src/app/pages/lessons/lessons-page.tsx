/** For whoever plans: what lessons there are, for whom, how long, and links that start at any step. */
import type { ReactNode } from 'react';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { lessonsPageWords, outlineText, stepWords } from '../../../domain/words/lesson-pages.ts';
import { lessonWords } from '../../../domain/words/lessons.ts';
import { capitalised } from '../../../domain/words/lists.ts';
import { stepSearch } from '../../../state/class-url.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { lessonPath } from '../../routing/lesson-address.ts';
import { usePageAddress } from '../../routing/page-address.ts';
import { RecordFrame } from '../records/record-frame.tsx';
import { Outline } from './outline.tsx';
import { useLessonHref } from './use-lesson-href.ts';

function PlannedLesson({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useChronicle();
  const href = useLessonHref();
  const { id, title, aims, steps } = lesson;
  const address = usePageAddress(lessonPath(chronicle.id, { kind: 'class', lesson: id }));
  const outline = outlineText(chronicle, lesson, (step) => address + stepSearch(step));
  return (
    <section className="record-section lesson-list" aria-labelledby={id}>
      <h2 id={id}>
        <a href={href({ kind: 'lesson', lesson: id })}>{title}</a>
      </h2>
      <p>{capitalised(lessonWords(lesson))}</p>
      <ul>
        {aims.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
      <ul className="lesson-ways">
        <li>
          <a className="lesson-start" href={href({ kind: 'class', lesson: id })}>
            Start the class
          </a>
        </li>
        <li>
          <a href={href({ kind: 'presenter', lesson: id })}>Notes</a>
        </li>
        <li>
          <a href={href({ kind: 'pupil', lesson: id })}>By oneself</a>
        </li>
        <li>
          <a href={href({ kind: 'change', lesson: id })}>Change it</a>
        </li>
      </ul>
      <h3>Start at a step</h3>
      <ol className="lesson-starts">
        {steps.map((step, at) => (
          <li key={step.id}>
            <a href={href({ kind: 'class', lesson: id }, at + 1)}>{step.title}</a>{' '}
            <span className="lesson-step-about">{stepWords(step)}</span>
          </li>
        ))}
      </ol>
      <Outline title={title} text={outline} />
    </section>
  );
}

export function LessonsPage({ lessons }: { readonly lessons: readonly Lesson[] }): ReactNode {
  const href = useLessonHref();
  return (
    <RecordFrame words={lessonsPageWords(useChronicle(), lessons)}>
      <div className="record">
        <p>
          <a href={href({ kind: 'write' })}>Write a lesson of your own</a>
        </p>
        {lessons.map((lesson) => (
          <PlannedLesson key={lesson.id} lesson={lesson} />
        ))}
      </div>
    </RecordFrame>
  );
}
