/** What was known of an event, in a word and a shape: never in colour alone. */
import type { ReactNode } from 'react';
import type { ReportStatus } from '../../domain/chronicle.ts';
import { standingOf } from '../../domain/events/status.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import './ui.css';

/** Paths in a box of 12 by 12: a tick, a half disc, a ring, a dashed ring, a bent arrow, a cross. */
function StatusShape({ status }: { readonly status: ReportStatus }): ReactNode {
  switch (status) {
    case 'took-place':
      return <path d="M2 6.5 5 9.5 10 3" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'happening':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
        </>
      );
    case 'announced':
      return <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'expected':
      return (
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.6" />
      );
    case 'superseded':
      return <path d="M2 9V5.5h7M6.5 2.5l3 3-3 3" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'cancelled':
      return <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="2" />;
  }
}

export function StatusChip({ status }: { readonly status: ReportStatus }): ReactNode {
  return (
    <span className="ui-status" data-tone={standingOf(status)}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <StatusShape status={status} />
      </svg>
      {statusWords(status)}
    </span>
  );
}
