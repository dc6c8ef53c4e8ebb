/** What says that the week is not shown whole and as it is told now: in which edition, from when, and what it was narrowed to. */
import type { ReactNode } from 'react';
import { useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { PinnedNotice } from '../editions/pinned-notice.tsx';
import { FilterNotice } from '../panels/filter-notice.tsx';
import { useKeptMoment } from '../routing/keep-moment.ts';
import { KnownNotice } from './known-notice.tsx';

type Props = {
  /** Whether the control of the moment is open, which says it too. */
  readonly isMomentTold: boolean;
};

export function StateNotices({ isMomentTold }: Props): ReactNode {
  useKeptMoment(
    useWholeChronicle().id,
    useReader((state) => state.knownAt),
  );
  return (
    <>
      <PinnedNotice />
      {!isMomentTold && <KnownNotice />}
      <FilterNotice />
    </>
  );
}
