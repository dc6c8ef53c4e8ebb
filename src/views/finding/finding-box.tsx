/**
 * The field to type in, with what is found under it: a combobox with a list (WAI-ARIA APG, editable combobox with list
 * autocomplete). The arrows walk the list, Enter goes to what is active or else to the first, Escape closes, then empties.
 */
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import type { FoundKind } from '../../domain/finding/by-kind.ts';
import type { FindingKind } from '../../domain/finding/entry.ts';
import { findingKindWords, foundWords } from '../../domain/words/finding.ts';
import { toQuery } from '../../state/finding-url.ts';
import { lookedFor } from '../../state/reader.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { type Destination, destinationOf } from './destination.ts';
import { FoundOption } from './found-option.tsx';
import { nextActive } from './next-active.ts';

/** More of a kind are counted, and come as the words get more exact. */
const MOST_OF_A_KIND = 5;

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly groups: readonly FoundKind[];
  /** What was found is on its way, on this page or another. */
  readonly onGone: () => void;
  /** Escape, where there is nothing left to close or to empty. */
  readonly onLeave: () => void;
};

export function FindingBox({ field, groups, onGone, onLeave }: Props): ReactNode {
  const store = useReaderStore();
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const query = useReader((state) => state.query);
  const day = useReader((state) => state.day);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const base = useId();
  const idOf = (kind: FindingKind, id: string): string => `${base}-${kind}-${id}`;

  const shown = groups.map(({ kind, all }) => ({
    kind,
    all: all.slice(0, MOST_OF_A_KIND),
    more: all.length - MOST_OF_A_KIND,
  }));
  const ids = shown.flatMap(({ kind, all }) => all.map(({ entry }) => idOf(kind, entry.id)));
  const hasList = isOpen && query.trim() !== '';
  const current = hasList && active !== null && ids.includes(active) ? active : null;

  const close = (): void => {
    setOpen(false);
    setActive(null);
  };
  const pick = ({ act, isHere }: Destination): boolean => {
    close();
    if (act === null) return false;
    store.setState(act);
    if (!isHere) onGone();
    return true;
  };
  const leave = (): void => {
    if (hasList) close();
    else if (query === '') onLeave();
    else store.setState(lookedFor(''));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const to = nextActive(event.key, event.altKey, ids, current);
    if (to !== undefined && query.trim() !== '') {
      setOpen(true);
      setActive(to);
      if (to !== null) document.getElementById(to)?.scrollIntoView?.({ block: 'nearest' });
    } else if (event.key === 'Enter' && hasList) document.getElementById(current ?? ids[0] ?? '')?.click();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="finding-box">
      <label htmlFor={`${base}-field`}>Find events, people, countries, places, sources and claims</label>
      <input
        ref={field}
        id={`${base}-field`}
        className="finding-field"
        type="text"
        role="combobox"
        aria-expanded={hasList && ids.length > 0}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ?? undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => {
          store.setState(lookedFor(toQuery(event.target.value)));
          setOpen(true);
          setActive(null);
        }}
        onKeyDown={press}
        // What is found stays while it is asked who says so: the answer takes the focus.
        onBlur={({ currentTarget }) => {
          if (currentTarget.closest('[data-asking]') === null) close();
        }}
      />
      <div
        role="listbox"
        id={`${base}-list`}
        className="finding-list"
        aria-label="Found"
        hidden={!hasList || ids.length === 0}
      >
        {hasList &&
          shown.map(({ kind, all, more }) => (
            <div role="group" key={kind} aria-labelledby={`${base}-of-${kind}`}>
              <p role="presentation" className="finding-kind" id={`${base}-of-${kind}`} {...says('results', kind)}>
                {findingKindWords(kind)}
                {more > 0 && `, the first ${MOST_OF_A_KIND} of ${MOST_OF_A_KIND + more}`}
              </p>
              {all.map((found) => {
                const id = idOf(kind, found.entry.id);
                const destination = destinationOf(found.entry, chronicle, day, links);
                return (
                  <FoundOption
                    key={id}
                    id={id}
                    found={found}
                    destination={destination}
                    isActive={id === current}
                    onPick={pick}
                  />
                );
              })}
            </div>
          ))}
      </div>
      <p
        role="status"
        className={hasList && ids.length === 0 ? 'finding-none' : 'visually-hidden'}
        {...says('results', 'all')}
      >
        {hasList ? foundWords(groups) : ''}
      </p>
    </div>
  );
}
