/** Sources by their ids, in the order given, without repeats; ids that name none are left out. As known then, all may be later. */
import type { ReactNode } from 'react';
import type { SourceId } from '../../domain/chronicle.ts';
import { useChronicle } from './reader-context.tsx';
import { type SourceForm, SourceLink } from './source-link.tsx';
import './ui.css';

export const LATER_SOURCES = 'The sources here came out later.';

type Props = { readonly ids: readonly SourceId[]; readonly form?: SourceForm; readonly label?: string };

export function SourceList({ ids, form = 'brief', label = 'Sources' }: Props): ReactNode {
  const { sources } = useChronicle();
  if (ids.length === 0) return <p className="story-quiet">{LATER_SOURCES}</p>;
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
