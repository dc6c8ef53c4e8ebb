/** One change: what it is about as it looks elsewhere, what changed in a sentence, and who says so. */
import type { ReactNode } from 'react';
import { type Change, changeKey } from '../../domain/changes/change.ts';
import { changeWords, type Sides } from '../../domain/words/changes.ts';
import { CountryChip } from '../ui/country-chip.tsx';
import { says } from '../ui/says.ts';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import './changes.css';

/** Says nothing that the sentence does not. */
function Sign({ change }: { readonly change: Change }): ReactNode {
  switch (change.kind) {
    case 'country-joined':
    case 'country-left':
    case 'country-moved':
      return <CountryChip iso3={change.iso3} part={change.to?.part ?? 'none'} />;
    case 'status-moved':
      return (
        <span className="changes-statuses">
          <StatusChip status={change.from} />
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span>
          <StatusChip status={change.to} />
        </span>
      );
    case 'event-known':
      return <StatusChip status={change.status} />;
    default:
      return null;
  }
}

type Props = { readonly sides: Sides; readonly change: Change };

export function ChangeItem({ sides, change }: Props): ReactNode {
  return (
    <li className="changes-item" {...says('change', changeKey(change))} {...statement('sentence', change.sources)}>
      <Sign change={change} />
      <p>{changeWords(sides, change)}</p>
      {change.sources.length > 0 && <SourceList ids={change.sources} />}
    </li>
  );
}
