/** What a step says to the room, and, once it is revealed, what comes after its task. */
import type { ReactNode } from 'react';
import type { AskedStep } from '../../domain/lessons/asked.ts';
import type { Reveal } from '../../domain/lessons/lesson.ts';
import './slide.css';

type Props = {
  readonly step: AskedStep;
  /** Null before it is revealed: it is then nowhere in the page. */
  readonly reveal: Reveal | null;
  /** `Step 3 of 14`. */
  readonly place: string;
  readonly heading?: 'h1' | 'h2';
};

export function Slide({ step, reveal, place, heading: Heading = 'h1' }: Props): ReactNode {
  const { title, text, task } = step;
  return (
    <>
      <p className="slide-place">{place}</p>
      <Heading className="slide-title">{title}</Heading>
      {/* One thing at a time: what was asked makes room for what comes after. */}
      {reveal === null && <p className="slide-text">{text}</p>}
      {reveal === null && task && <p className="slide-question">{task.question}</p>}
      {/* Always there: a live region that comes with its words is not heard. What a step was left with is not told again. */}
      <div className="slide-reveal" aria-live="polite" key={step.id}>
        {reveal && (
          <>
            <p className="slide-answer">{reveal.text}</p>
            <p className="slide-allows">{reveal.allows}</p>
          </>
        )}
      </div>
    </>
  );
}
