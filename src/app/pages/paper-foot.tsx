/** What a day's page says at its end on paper alone, where no link can be followed. */
import type { ReactNode } from 'react';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { pathOf, writeSearch } from '../../state/url.ts';
import { useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { usePageAddress } from '../routing/page-address.ts';

export function PaperFoot({ day }: { readonly day: PlainDate }): ReactNode {
  const chronicle = useWholeChronicle();
  const address = usePageAddress(pathOf(chronicle.id, day));
  // What is printed is a view: of a moment, of what was looked for. Its address must lead back to that.
  const search = useReader((state) => writeSearch(state, chronicle));
  return (
    <p className="paper-foot">
      This page: {`${address}${search}`} – all now known, with every source: {address}print/
    </p>
  );
}
