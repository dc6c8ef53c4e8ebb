/** Says what a link asks for that is not here, and what is shown instead. */
import { type ReactNode, useState } from 'react';
import type { LinkProblem } from '../../state/url.ts';
import { toMainHeading } from '../../views/ui/keep-focus.ts';

export function ProblemNotice({ problems }: { readonly problems: readonly LinkProblem[] }): ReactNode {
  const [closed, setClosed] = useState<readonly LinkProblem[]>([]);
  if (closed === problems || problems.length === 0) return null;
  return (
    <div ref={toMainHeading} className="notice week-problems" role="status">
      {problems.map(({ what, given, used }) => (
        <p key={what}>
          The link asks for the {what} “{given}”, which is not here. {used}
        </p>
      ))}
      <button type="button" onClick={() => setClosed(problems)}>
        Close
      </button>
    </div>
  );
}
