/** All about one lesson for whoever teaches it, but nothing of what is revealed: pupils may read it too. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { lessonPageWords, stepWords } from '../../../domain/words/lesson-pages.ts';
import { lessonWords } from '../../../domain/words/lessons.ts';
import { capitalised } from '../../../domain/words/lists.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { paperPath } from '../../routing/paper-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { RecordFrame } from '../records/record-frame.tsx';
import { useLessonHref } from './use-lesson-href.ts';

/** On paper. */
const SHEETS = [
  { kind: 'worksheet', words: 'Worksheet' },
  { kind: 'answers', words: 'Answer sheet' },
  { kind: 'cards', words: 'Source cards to cut out' },
] as const;

export function LessonPage({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useChronicle();
  const href = useLessonHref();
  const { pathname } = useLocation();
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
            {SHEETS.map(({ kind, words }) => (
              <li key={kind}>
                <a href={relativeHref(pathname, paperPath(chronicle.id, { kind, lesson: id }))}>{words}</a>
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
