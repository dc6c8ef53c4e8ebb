/** After the reveal: what the sources tell of each thing that was answered, and which they are. No score. */
import type { ReactNode } from 'react';
import type { Answer } from '../../domain/lessons/answers.ts';
import type { Step } from '../../domain/lessons/lesson.ts';
import { letteredRemarks } from '../../domain/lessons/lettered-remarks.ts';
import { aboutWords, remarkWords } from '../../domain/words/lesson-answers.ts';
import { useWholeChronicle } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import './answer-form.css';

type Props = {
  readonly step: Step;
  readonly answer: Answer;
  /** Whether nothing at all was answered, and that is said elsewhere. */
  readonly isBlank?: boolean;
};

export function RemarkList({ step, answer, isBlank = false }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const remarks = letteredRemarks(chronicle, step, answer).map((remark) => ({
    ...remark,
    called: aboutWords(chronicle, step, remark),
    words: remarkWords(chronicle, step, remark, isBlank),
  }));
  const telling = remarks.filter(({ words }) => words !== '');
  if (telling.length === 0) return null;
  return (
    <ul className="field-list">
      {telling.map(({ about, verdict, letter, called, words, sources }) => (
        <li key={about} data-verdict={verdict}>
          {called !== '' && <strong>{letter === '' ? called : `${letter} ${called}`}</strong>} {words}
          <SourceList ids={sources} />
        </li>
      ))}
    </ul>
  );
}
