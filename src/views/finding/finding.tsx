/**
 * Search and filters over the whole chronicle as known at the reader's moment. A part of its own, whose script comes when
 * it is first asked for. What is looked for is the reader's state, and so in the address.
 */
import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { FACETS, isFiltering } from '../../domain/finding/event-filter.ts';
import { stoppedLooking } from '../../state/reader.ts';
import { focusOn } from '../ui/keep-focus.ts';
import { useReader, useReaderStore } from '../ui/reader-context.tsx';
import { FacetChoice } from './facet-choice.tsx';
import { FindingBox } from './finding-box.tsx';
import { FoundList } from './found-list.tsx';
import { useFinding } from './use-finding.ts';
import './finding.css';

export type FindingProps = {
  /** Whether the field takes the focus when it appears: yes where the reader asked for it, no where a link did. */
  readonly takesFocus: boolean;
  /** The reader went to a day or an event that was found: what shows it should now be seen. */
  readonly onGone: () => void;
  /** The reader is done with the search: Escape in the empty field, or the button. What is looked for stays. */
  readonly onClose: () => void;
};

/** Needs `ReaderProvider` and `PageLinksProvider` around it, `Suspense` and a boundary where it is late. */
export function Finding({ takesFocus, onGone, onClose }: FindingProps): ReactNode {
  const store = useReaderStore();
  const field = useRef<HTMLInputElement>(null);
  const findings = useFinding();
  // The field and its list answer at once; the page below follows.
  const { found, events } = useDeferredValue(findings);
  const query = useReader((state) => state.query);
  const filter = useReader((state) => state.eventFilter);
  const isLooking = query.trim() !== '' || isFiltering(filter);
  const toField = (): void => focusOn(field.current);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  return (
    <div role="search" className="finding" aria-label="Find">
      <FindingBox field={field} groups={findings.groups} onGone={onGone} onLeave={onClose} />
      <div className="finding-facets" role="group" aria-label="Filter events">
        {FACETS.map((facet) => (
          <FacetChoice key={facet} facet={facet} found={found} />
        ))}
      </div>
      <div className="finding-acts">
        {isLooking && (
          <button
            type="button"
            onClick={() => {
              store.setState(stoppedLooking);
              toField();
            }}
          >
            Clear all
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {isLooking && <FoundList found={found} events={events} onGone={onGone} onFocusLost={toField} />}
    </div>
  );
}
