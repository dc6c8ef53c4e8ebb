/** Says what did not load, what still works and what to do. */
import type { ReactNode } from 'react';
import type { LoadFault } from './fetch-json.ts';

/** Whatever the answer was: hosts have many for a file that is gone. */
const RENEWED = 'A newer edition of this site has taken its place since this page was made.';

function reasonOf(fault: LoadFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return 'The line may have dropped, or the site did not answer.';
    case 'missing':
      return `The site answered that the file is not there (${fault.status}). It may have been renewed since this page was opened.`;
    case 'refused':
      return `The site answered that it cannot give the file now (${fault.status}).`;
    case 'broken':
      return `What arrived cannot be used: ${fault.detail}.`;
  }
}

type Props = {
  /** What is missing, as the subject of a sentence: `The records of this week`. */
  readonly what: string;
  readonly stillWorks: string;
  readonly fault: LoadFault;
  /** A newer edition is there: what is missing will not come, but a reload brings the newer page. */
  readonly isOld: boolean;
  readonly onRetry: () => void;
  readonly onReload: () => void;
};

export function FaultNotice({ what, stillWorks, fault, isOld, onRetry, onReload }: Props): ReactNode {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{what} could not be loaded.</strong> {isOld ? RENEWED : reasonOf(fault)}
      </p>
      <p>{stillWorks}</p>
      <button type="button" onClick={isOld ? onReload : onRetry}>
        {isOld ? 'Reload the page' : 'Try again'}
      </button>
    </div>
  );
}
