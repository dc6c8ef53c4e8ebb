/** What only the teacher sees of a step: the note, what is expected, and what comes next. */
import type { ReactNode } from 'react';
import type { Lesson, Reveal, Step } from '../../domain/lessons/lesson.ts';
import { stepWords } from '../../domain/words/lesson-pages.ts';

type Props = {
  readonly lesson: Lesson;
  /** From 0. */
  readonly at: number;
  readonly step: Step;
  /** Null where it may not be told yet. */
  readonly reveal: Reveal | null;
};

export function Notes({ lesson, at, step, reveal }: Props): ReactNode {
  const next = lesson.steps[at + 1];
  return (
    <>
      <h2>Note</h2>
      <p className="notes-note">{step.note}</p>
      {reveal && (
        <>
          <h2>To be revealed</h2>
          <p>{reveal.text}</p>
          <h2>To be expected</h2>
          <ul>
            {reveal.expected.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
          <h2>What the sources allow one to say</h2>
          <p>{reveal.allows}</p>
        </>
      )}
      <h2>Next</h2>
      <p className="notes-next">{next ? `${next.title} (${stepWords(next)})` : 'This is the last step.'}</p>
    </>
  );
}
