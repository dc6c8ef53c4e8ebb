/** The sources of an event: the first few in a line, the others folded under it. */
import type { ReactNode } from 'react';
import type { EventId, SourceId } from '../../domain/chronicle.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { splitAt } from '../ui/split-at.ts';
import { useElsewhere } from './story-links.ts';

const SHOWN = 3;

type Props = { readonly event: EventId; readonly ids: readonly SourceId[] };

export function EventSources({ event, ids }: Props): ReactNode {
  const elsewhere = useElsewhere();
  const [first, rest] = splitAt(ids, SHOWN);
  return (
    <div className="story-sources">
      <SourceList ids={first} label="Sources of this event" />
      {rest.length > 0 && (
        <Disclosure elsewhere={elsewhere?.event(event)} label={`and ${rest.length} more sources`}>
          <SourceList ids={rest} label="More sources of this event" />
        </Disclosure>
      )}
    </div>
  );
}
