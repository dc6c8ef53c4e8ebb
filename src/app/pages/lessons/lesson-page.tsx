/** All about one lesson for whoever teaches it, but nothing of what is revealed: pupils may read it too. */
import type { ReactNode } from 'react';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { lessonPageWords, stepWords } from '../../../domain/words/lesson-pages.ts';
import { lessonWords } from '../../../domain/words/lessons.ts';
import { capitalised } from '../../../domain/words/lists.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { RecordFrame } from '../records/record-frame.tsx';
import { useLessonHref } from './use-lesson-href.ts';
import { useLessonSheets } from './use-lesson-sheets.ts';

export function LessonPage({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useChronicle();
  const href = useLessonHref();
  const sheets = useLessonSheets(lesson.id);
  const { id, steps, aims, intro } = lesson;
  return (
    <RecordFrame
      words={lessonPageWords(chronicle, lesson)}
      trail={[{ href: href({ kind: 'lessons' }), name: 'Lessons' }]}
    >
      <div className="record lesson-page">
        <div className="record-head">
          <p>{capitalised(lessonWords(lesson))}</p>
          <p>{intro}</p>
          <ul className="lesson-ways">
            <li>
              <a className="lesson-start" href={href({ kind: 'class', lesson: id })}>
                Start the class
              </a>
            </li>
            <li>
              <a href={href({ kind: 'pupil', lesson: id })}>Work through it by oneself</a>
            </li>
            <li>
              <a href={href({ kind: 'presenter', lesson: id })}>The teacher’s window, with notes</a>
            </li>
            {sheets.map(({ href: to, words }) => (
              <li key={to}>
                <a href={to}>{words}</a>
              </li>
            ))}
            <li>
              <a href={href({ kind: 'change', lesson: id })}>Change it</a>
            </li>
          </ul>
        </div>
        <section className="record-section" aria-labelledby="lesson-aims">
          <h2 id="lesson-aims">Aims</h2>
          <ul>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </section>
        <section className="record-section" aria-labelledby="lesson-steps">
          <h2 id="lesson-steps">Steps</h2>
          <ol className="lesson-steps">
            {steps.map((step, at) => (
              <li key={step.id}>
                <a href={href({ kind: 'class', lesson: id }, at + 1)}>{step.title}</a>
                <span className="lesson-step-about">{stepWords(step)}</span>
                <p>{step.task?.question ?? step.text}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </RecordFrame>
  );
}
