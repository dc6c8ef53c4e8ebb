/** What every page about one thing has around it: its place among the pages above, its heading, and the ways on. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { EventId } from '../../../domain/chronicle.ts';
import type { PageWords } from '../../../domain/words/pages.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { ChroniclePages } from '../../../views/ui/chronicle-pages.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { EditionProblem } from '../../editions/edition-problem.tsx';
import { PinnedNotice } from '../../editions/pinned-notice.tsx';
import { followsMoment } from '../../routing/moment-addresses.ts';
import { usePageAddress } from '../../routing/page-address.ts';
import { PlainPage } from '../plain-page.tsx';
import { MomentNotice } from './moment-notice.tsx';

export type TrailStep = { readonly href: string; readonly name: string };

type Props = {
  readonly words: Pick<PageWords, 'heading' | 'title'>;
  /** The pages above, below the chronicle's own. */
  readonly trail?: readonly TrailStep[];
  readonly isStill?: boolean;
  /** The event that the page tells of, if it tells of one. */
  readonly event?: EventId;
  readonly children: ReactNode;
};

function Trail({ steps }: { readonly steps: readonly TrailStep[] }): ReactNode {
  return (
    <nav className="page-trail" aria-label="Pages above">
      <ol>
        {steps.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** On paper, where no link can be followed: the page as it is seen, its moment too once scripts tell it. Sheets and steps tell their own. */
function AddressOnPaper(): ReactNode {
  const { pathname, search } = useLocation();
  const address = usePageAddress(pathname);
  const isWritten = useIsFromServer();
  if (!followsMoment(pathname)) return null;
  return <p className="paper-foot">This page: {address + (isWritten ? '' : search)}</p>;
}

export function RecordFrame({
  words: { heading, title },
  trail = [],
  isStill = false,
  event,
  children,
}: Props): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  return (
    <PlainPage
      title={heading}
      windowTitle={title}
      trail={<Trail steps={[{ href: links.chronicle, name: chronicle.title }, ...trail]} />}
      foot={<ChroniclePages />}
      isStill={isStill}
    >
      <EditionProblem />
      <PinnedNotice />
      <MomentNotice event={event ?? null} />
      {children}
      <AddressOnPaper />
    </PlainPage>
  );
}

type LostProps = {
  /** `event`, `country`, `day`. */
  readonly what: string;
  readonly given: string;
  /** The right one whose name is nearest; null where none is near. */
  readonly nearest: TrailStep | null;
  readonly all: TrailStep;
};

/** A right kind of address that names nothing: says so and offers the nearest. */
export function LostRecord({ what, given, nearest, all }: LostProps): ReactNode {
  const { title } = useChronicle();
  return (
    <RecordFrame words={{ heading: `No such ${what}`, title: `No such ${what} – ${title}` }} trail={[all]}>
      <p>
        “{given.slice(0, 80)}” is no {what} of “{title}”.
      </p>
      <p>
        {nearest && (
          <>
            The nearest is <a href={nearest.href}>{nearest.name}</a>.{' '}
          </>
        )}
        <a href={all.href}>{all.name}</a> are listed on a page of their own.
      </p>
    </RecordFrame>
  );
}
