/** Says what did not load, what still works and what to do. */
import type { ReactNode } from 'react';
import type { LoadFault } from './fetch-json.ts';

function reasonOf(fault: LoadFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return 'The line may have dropped, or the site did not answer.';
    case 'missing':
      return `The site answered that the file is not there (${fault.status}). It may have been renewed since this page was opened.`;
    case 'broken':
      return `What arrived cannot be used: ${fault.detail}.`;
  }
}

type Props = {
  /** What is missing, as the subject of a sentence: `The records of this week`. */
  readonly what: string;
  readonly stillWorks: string;
  readonly fault: LoadFault;
  readonly onRetry: () => void;
};

export function FaultNotice({ what, stillWorks, fault, onRetry }: Props): ReactNode {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{what} could not be loaded.</strong> {reasonOf(fault)}
      </p>
      <p>{stillWorks}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
