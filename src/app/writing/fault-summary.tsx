/** All that is to be mended before the checker accepts the lesson, each with a way to its field. */
import { type ReactNode, useEffect, useRef } from 'react';
import { countWords } from '../../domain/words/lists.ts';
import type { LessonFault } from '../../format/check/lesson-checker.ts';
import type { Path } from '../../format/issue.ts';

/** From 1; 0 is the lesson as a whole, which comes first in the form. */
const stepOf = ([field, at]: Path): number => (field === 'steps' && typeof at === 'number' ? at + 1 : 0);

type Props = {
  readonly faults: readonly LessonFault[];
  /** Changes each time that it was asked for: it then takes the focus. */
  readonly asked: number;
  readonly onGo: (path: Path) => void;
};

export function FaultSummary({ faults, asked, onGo }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  const inOrder = [...faults].sort((a, b) => stepOf(a.path) - stepOf(b.path));
  return (
    <section className="draft-summary" aria-labelledby="draft-summary">
      <h2 id="draft-summary" ref={heading} tabIndex={-1}>
        {faults.length === 0 ? 'Nothing is left to mend' : `${countWords(faults.length, 'thing', 'things')} to mend`}
      </h2>
      <ul>
        {inOrder.map(({ path, rule, message }) => (
          <li key={`${path.join('/')} ${rule} ${message}`}>
            <button type="button" className="draft-link" onClick={() => onGo(path)}>
              {stepOf(path) === 0 ? 'Lesson' : `Step ${stepOf(path)}`}: {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
