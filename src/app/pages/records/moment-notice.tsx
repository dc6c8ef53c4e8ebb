/** Says, to whoever comes from the week as it was known at a moment, that this page tells what is known now, and leads back. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { EventId } from '../../../domain/chronicle.ts';
import { asKnownAt } from '../../../domain/events/as-known.ts';
import { dayFor } from '../../../domain/events/day.ts';
import { knownByWords } from '../../../domain/words/moments.ts';
import { zoneCity } from '../../../domain/words/times.ts';
import { initialReader } from '../../../state/reader.ts';
import { readReader, writeSearch } from '../../../state/url.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { useKeptMoment } from '../../routing/keep-moment.ts';

/** `event` is the one that the page tells of, if it tells of one. */
export function MomentNotice({ event: id }: { readonly event: EventId | null }): ReactNode {
  const chronicle = useWholeChronicle();
  const links = useOwnPageLinks();
  const { search } = useLocation();
  const isFromServer = useIsFromServer();
  const knownAt = isFromServer ? null : readReader({ day: null, search }, chronicle).state.knownAt;
  useKeptMoment(chronicle.id, knownAt);
  if (knownAt === null) return null;
  const event = asKnownAt(chronicle, knownAt).events.find((each) => each.id === id);
  const { start } = chronicle.extent;
  const day = (event && dayFor(chronicle, event, start)) ?? start;
  const back = { ...initialReader(day), knownAt, selected: event?.id ?? null };
  return (
    <div className="notice record-moment">
      <p>
        This page tells all that is now known. You came from the week as known {knownByWords(chronicle, knownAt)},{' '}
        {zoneCity(chronicle.zone)} time.{id !== null && !event && ' This event was not yet known then.'}
      </p>
      <p>
        <a href={links.day(day) + writeSearch(back, chronicle)}>Back to the week as known then</a>
      </p>
    </div>
  );
}
