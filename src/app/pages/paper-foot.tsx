/** What a day's page says at its end on paper alone, where no link can be followed. */
import type { ReactNode } from 'react';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { pathOf } from '../../state/url.ts';
import { usePageAddress } from '../routing/page-address.ts';

export function PaperFoot({ chronicle, day }: { readonly chronicle: string; readonly day: PlainDate }): ReactNode {
  const address = usePageAddress(pathOf(chronicle, day));
  return (
    <p className="paper-foot">
      This page: {address} – with all sources written out: {address}print/
    </p>
  );
}
