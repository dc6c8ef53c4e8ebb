/** Where the sources of a day differ, on paper: each answer in equal weight, with what it counts and who says so. */
import type { ReactNode } from 'react';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import { kindWords } from '../../domain/words/disagreements.ts';
import { statement } from '../ui/statement.ts';
import { SourceNumbers } from './sheet-source-list.tsx';

function Difference({ disagreement }: { readonly disagreement: Disagreement }): ReactNode {
  const { question, answers } = disagreement;
  return (
    <article className="sheet-difference">
      <h4>{question.text}</h4>
      <p>
        <strong>{kindWords(disagreement)}</strong> In order of date; none is preferred.
      </p>
      <ol>
        {answers.map(({ value, scope, claims }) => (
          <li
            key={`${value}/${scope}`}
            {...statement(
              'answer',
              claims.flatMap(({ sources }) => sources),
            )}
          >
            <strong>{value}</strong>
            {scope !== '' && ` (${scope})`}
            {claims.map(({ id, text, sources }) => (
              <p key={id}>
                {text} <SourceNumbers ids={sources} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      {question.note !== null && (
        <p className="story-note">
          <strong>Editor’s note:</strong> {question.note}
        </p>
      )}
    </article>
  );
}

export function SheetDifferences({ differing }: { readonly differing: readonly Disagreement[] }): ReactNode {
  return differing.map((disagreement) => <Difference key={disagreement.question.id} disagreement={disagreement} />);
}
