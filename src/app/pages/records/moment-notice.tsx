/** Says of a page about one thing that it is seen as known at a moment, or that it cannot be, and leads to the week as known then. */
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { EventId } from '../../../domain/chronicle.ts';
import { asKnownAt } from '../../../domain/events/as-known.ts';
import { dayFor } from '../../../domain/events/day.ts';
import type { KnownAt } from '../../../domain/events/status.ts';
import { knownByWords, seenAtWords } from '../../../domain/words/moments.ts';
import { zoneCity } from '../../../domain/words/times.ts';
import { initialReader } from '../../../state/reader.ts';
import { writeSearch } from '../../../state/url.ts';
import { withoutName } from '../../../state/without-name.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { toMainHeading } from '../../../views/ui/keep-focus.ts';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useReader, useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { useKeptMoment } from '../../routing/keep-moment.ts';
import { followsMoment } from '../../routing/moment-addresses.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useAskedMoment } from './asked-moment.ts';

/** Whether the first of them is seen is said by the first script, on the root: see `records.css`. */
function BeforeScripts(): ReactNode {
  return (
    <>
      <p className="notice record-asks">
        A link that asks for a moment shows what was known by then once the scripts of this page have come. Until then,
        all that is now known stands here.
      </p>
      <noscript>
        <p className="story-quiet">
          Without scripts this page tells all that is now known, whatever moment its link asks for.
        </p>
      </noscript>
    </>
  );
}

/** The week as known then, at the event where it was known. */
function useWeekThen(id: EventId | null, knownAt: KnownAt): string {
  const chronicle = useWholeChronicle();
  const links = useOwnPageLinks();
  const event = asKnownAt(chronicle, knownAt).events.find((each) => each.id === id);
  const { start } = chronicle.extent;
  const day = (event && dayFor(chronicle, event, start)) ?? start;
  return links.day(day) + writeSearch({ ...initialReader(day), knownAt, selected: event?.id ?? null }, chronicle);
}

/** A page that follows the moment: another moment tells another page, and is never on without being said. */
function SeenThen({ week }: { readonly week: string }): ReactNode {
  const chronicle = useWholeChronicle();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const knownAt = useReader((state) => state.knownAt);
  return (
    <div ref={toMainHeading} className="notice week-known record-moment" role="status">
      <p>
        {seenAtWords(chronicle, knownAt)} <a href={week}>The week as known then</a>
      </p>
      <button type="button" onClick={() => void navigate(pathname + withoutName(search, 'known') + hash)}>
        Show all that is known now
      </button>
    </div>
  );
}

/** A page that tells all that is now known, come to from an earlier moment. */
function ToldNow({ week, knownAt }: { readonly week: string; readonly knownAt: KnownAt }): ReactNode {
  const chronicle = useWholeChronicle();
  return (
    <div className="notice record-moment">
      <p>
        This page tells all that is now known. You came from the week as known {knownByWords(chronicle, knownAt)},{' '}
        {zoneCity(chronicle.zone)} time.
      </p>
      <p>
        <a href={week}>Back to the week as known then</a>
      </p>
    </div>
  );
}

/** `event` is the one that the page tells of, if it tells of one. */
export function MomentNotice({ event }: { readonly event: EventId | null }): ReactNode {
  const chronicle = useWholeChronicle();
  const { pathname } = useLocation();
  const { knownAt, problems } = useAskedMoment(chronicle);
  const isFollowed = useReader((state) => state.knownAt !== null);
  const week = useWeekThen(event, knownAt);
  useKeptMoment(chronicle.id, knownAt);
  if (useIsFromServer()) return followsMoment(pathname) ? <BeforeScripts /> : null;
  if (knownAt === null) return <ProblemNotice problems={problems} />;
  return isFollowed ? <SeenThen week={week} /> : <ToldNow week={week} knownAt={knownAt} />;
}
