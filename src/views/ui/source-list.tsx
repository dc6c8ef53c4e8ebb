/** Sources by their ids, in the order given, without repeats; ids that name none are left out. */
import type { ReactNode } from 'react';
import type { SourceId } from '../../domain/chronicle.ts';
import { useChronicle } from './reader-context.tsx';
import { type SourceForm, SourceLink } from './source-link.tsx';
import './ui.css';

type Props = { readonly ids: readonly SourceId[]; readonly form?: SourceForm; readonly label?: string };

export function SourceList({ ids, form = 'brief', label = 'Sources' }: Props): ReactNode {
  const { sources } = useChronicle();
  return (
    <ul className="ui-sources" data-form={form} aria-label={label}>
      {[...new Set(ids)].flatMap((id) => {
        const source = sources.get(id);
        return source
          ? [
              <li key={id}>
                <SourceLink source={source} form={form} />
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
