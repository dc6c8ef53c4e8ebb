/** The sources of an event: the first few in a line, the others folded under it; or all of them folded. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, SourceId } from '../../domain/chronicle.ts';
import { countWords } from '../../domain/words/lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { LATER_SOURCES, SourceList } from '../ui/source-list.tsx';
import { splitAt } from '../ui/split-at.ts';
import { useElsewhere, useStoryLinks } from './story-links.ts';

const SHOWN = 3;

type Props = { readonly event: ChronicleEvent; readonly ids: readonly SourceId[] };

const isAheadOfSources = ({ reports, participants }: ChronicleEvent): boolean =>
  [...reports, ...participants].some(({ sources }) => sources.length === 0);

export function EventSources({ event, ids }: Props): ReactNode {
  const elsewhere = useElsewhere();
  const [first, rest] = splitAt(ids, useStoryLinks().isOnPaper ? ids.length : SHOWN);
  return (
    <div className="story-sources">
      {ids.length > 0 && <SourceList ids={first} label="Sources of this event" />}
      {isAheadOfSources(event) && (
        <p className="story-quiet">Some of this is taken as public, as the editors judge. {LATER_SOURCES}</p>
      )}
      {rest.length > 0 && (
        <Disclosure elsewhere={elsewhere?.event(event.id)} label={`and ${rest.length} more sources`}>
          <SourceList ids={rest} label="More sources of this event" />
        </Disclosure>
      )}
    </div>
  );
}

/** All of them folded into one line, where a card has no room for more; what is the editors' own judgement is said openly here too. */
export function FoldedSources({ event, ids }: Props): ReactNode {
  const elsewhere = useElsewhere();
  if (isAheadOfSources(event)) return <EventSources event={event} ids={ids} />;
  return (
    <Disclosure
      elsewhere={elsewhere?.event(event.id)}
      label={`Says who? ${countWords(ids.length, 'source', 'sources')}`}
    >
      <SourceList ids={ids} label="Sources of this event" />
    </Disclosure>
  );
}
