/** The values of one facet to choose from, each with how many events it would show. */
import { type ReactNode, useState } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import type { Facet } from '../../domain/finding/event-filter.ts';
import { facetCounts } from '../../domain/finding/facet-counts.ts';
import { facetWords, valueWords } from '../../domain/words/finding.ts';
import { isSubject } from '../../domain/words/subjects.ts';
import { toggledValue } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';

type Props = {
  readonly facet: Facet;
  /** The events that the words let through. */
  readonly found: readonly ChronicleEvent[];
};

/** Their order says something: the others are looked up by name. */
const IN_ORDER: readonly Facet[] = ['status', 'source'];

/** The values to choose from, with their names. */
function namedValues(...[chronicle, found, filter, facet]: Parameters<typeof facetCounts>) {
  const named = facetCounts(chronicle, found, filter, facet)
    .filter(({ value, isPicked }) => facet !== 'tag' || isPicked || isSubject(value))
    .map((each) => ({ ...each, name: valueWords(chronicle, facet, each.value) }));
  return IN_ORDER.includes(facet) ? named : named.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function FacetValues({ facet, found }: Props): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const filter = useReader((state) => state.eventFilter);
  return (
    <ul>
      {namedValues(chronicle, found, filter, facet).map(({ value, name, count, isPicked }) => (
        <li key={value}>
          <label data-empty={count === 0 || undefined} {...says('found', `${facet} ${value}`)}>
            <input
              type="checkbox"
              checked={isPicked}
              // What leads to nothing is not offered; what was picked can always be given up.
              disabled={count === 0 && !isPicked}
              onChange={() => store.setState(toggledValue(facet, value))}
            />
            <span>{name}</span>
            <span className="finding-count">
              {count}
              <span className="visually-hidden"> {count === 1 ? 'event' : 'events'}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The values are made when it is opened: there are hundreds, and each key stroke would draw them anew. */
export function FacetChoice({ facet, found }: Props): ReactNode {
  const chronicle = useChronicle();
  const picked = useReader((state) => state.eventFilter[facet]);
  const [isOpen, setOpen] = useState(false);
  const names = picked.map((value) => valueWords(chronicle, facet, value));
  return (
    <details className="finding-facet" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {facetWords(facet)}
        {names.length > 0 && <strong>: {names.join(' or ')}</strong>}
      </summary>
      {isOpen && <FacetValues facet={facet} found={found} />}
    </details>
  );
}
