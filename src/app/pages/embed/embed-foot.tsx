/** What every embed says at its end: whom it rests on, on what terms it may be passed on, and the way to the full page as it stands here. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { listWords } from '../../../domain/words/lists.ts';
import { pathOf, writeSearch } from '../../../state/url.ts';
import { daySources } from '../../../views/story/day-sources.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle, useDay, useReader, useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { withEdition } from '../../editions/edition-query.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { useShelf } from '../../shelf.ts';

/** As many as a line holds; all of them stand a link away. */
const MOST_NAMED = 5;

function DaySources(): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const links = useOwnPageLinks();
  const { ids } = daySources(chronicle, day);
  const publishers = [...new Set(ids.map((id) => chronicle.sources.get(id)?.publisher ?? id))];
  if (publishers.length === 0) return null;
  const others = publishers.length - MOST_NAMED;
  const named = others > 1 ? [...publishers.slice(0, MOST_NAMED), `${others} others`] : publishers;
  return (
    <p>
      Sources of this day: <a href={links.daySources(day.date)}>{listWords(named)}</a>
    </p>
  );
}

function FullPage(): ReactNode {
  const chronicle = useWholeChronicle();
  const { pathname } = useLocation();
  const state = useReader((all) => all);
  const pinned = useShelf().editions?.pinned ?? null;
  const isFromServer = useIsFromServer();
  // The build knew of no pin, and what it wrote is amended only where it is drawn again with another address.
  const edition = isFromServer ? null : pinned;
  const href =
    relativeHref(pathname, pathOf(chronicle.id, state.day)) + withEdition(writeSearch(state, chronicle), edition);
  return (
    <div className="embed-way">
      <a
        className="embed-full"
        href={href}
        title={isFromServer ? undefined : 'Opens in a window of its own, where the page around lets it'}
      >
        Open the full week <span aria-hidden="true">↗</span>
      </a>
      {/* On paper a link leads nowhere. Until the app comes, the embed's first script says it: see `gate.ts`. */}
      {!isFromServer && (
        <span className="embed-address">All of it, with every source: {new URL(href, location.href).href}</span>
      )}
    </div>
  );
}

export function EmbedFoot({ hasMap }: { readonly hasMap: boolean }): ReactNode {
  const { licence } = useWholeChronicle();
  return (
    <footer className="embed-foot">
      <div>
        <DaySources />
        <p>
          Records: Parley, {licence}.
          {hasMap && (
            <span className="embed-hint needs-scripts"> Two fingers, or Ctrl or ⌘ with the wheel, zoom the map.</span>
          )}
        </p>
      </div>
      <FullPage />
    </footer>
  );
}
