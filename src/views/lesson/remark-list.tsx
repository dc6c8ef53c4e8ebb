/** After the reveal: what the sources tell of each thing that was answered, and which they are. No score. */
import type { ReactNode } from 'react';
import type { Answer } from '../../domain/lessons/answers.ts';
import type { Step } from '../../domain/lessons/lesson.ts';
import { letteredRemarks } from '../../domain/lessons/lettered-remarks.ts';
import { aboutWords, remarkWords } from '../../domain/words/lesson-answers.ts';
import { useWholeChronicle } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import './answer-form.css';

export function RemarkList({ step, answer }: { readonly step: Step; readonly answer: Answer }): ReactNode {
  const chronicle = useWholeChronicle();
  return (
    <ul className="field-list">
      {letteredRemarks(chronicle, step, answer).map((remark) => {
        const about = aboutWords(chronicle, step, remark);
        return (
          <li key={remark.about} data-verdict={remark.verdict}>
            {about !== '' && <strong>{remark.letter === '' ? about : `${remark.letter} ${about}`}</strong>}{' '}
            {remarkWords(chronicle, step, remark)}
            <SourceList ids={remark.sources} />
          </li>
        );
      })}
    </ul>
  );
}
