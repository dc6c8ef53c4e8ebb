/** How an event became known: what was reported of it, in order. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, Report } from '../../domain/chronicle.ts';
import { asOfWords } from '../../domain/words/dates.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';

type Props = { readonly reports: readonly Report[]; readonly publicFrom: ChronicleEvent['publicFrom'] };

export function ReportList({ reports, publicFrom }: Props): ReactNode {
  const { zone } = useChronicle();
  return (
    <>
      <ol className="story-plain">
        {reports.map(({ asOf, status, sources }) => (
          <li
            key={`${asOf.text} ${status} ${sources.join(' ')}`}
            className="story-report"
            {...statement('report', sources)}
          >
            <p>
              {asOfWords(asOf, zone)} <StatusChip status={status} />
            </p>
            <SourceList ids={sources} />
          </li>
        ))}
      </ol>
      {publicFrom !== null && (
        <p className="story-note">
          <strong>Editor’s note:</strong> taken as public from {asOfWords(publicFrom, zone)}. {publicFrom.reason}
        </p>
      )}
    </>
  );
}
