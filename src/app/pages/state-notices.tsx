/** What says that the week is not shown whole and as it is told now: in which edition, from when, and what it was narrowed to. */
import type { ReactNode } from 'react';
import { PinnedNotice } from '../editions/pinned-notice.tsx';
import { FilterNotice } from '../panels/filter-notice.tsx';
import { KnownNotice } from './known-notice.tsx';

type Props = {
  /** Whether the control of the moment is open, which says it too. */
  readonly isMomentTold: boolean;
};

export function StateNotices({ isMomentTold }: Props): ReactNode {
  return (
    <>
      <PinnedNotice />
      {!isMomentTold && <KnownNotice />}
      <FilterNotice />
    </>
  );
}
