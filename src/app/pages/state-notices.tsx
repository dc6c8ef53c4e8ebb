/** What says that not all of the week is shown: from when it is seen, and what it was narrowed to. */
import type { ReactNode } from 'react';
import { FilterNotice } from '../panels/filter-notice.tsx';
import { KnownNotice } from './known-notice.tsx';

type Props = {
  /** Whether the control of the moment is open, which says it too. */
  readonly isMomentTold: boolean;
};

export function StateNotices({ isMomentTold }: Props): ReactNode {
  return (
    <>
      {!isMomentTold && <KnownNotice />}
      <FilterNotice />
    </>
  );
}
