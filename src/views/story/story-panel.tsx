/** The story of the day beside the map: drawn from the same state, in the order in which things happened. */
import { memo, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { Chronicle, EventId } from '../../domain/chronicle.ts';
import { type ChronicleDay, dayFor } from '../../domain/events/day.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { useIsFromServer } from '../ui/as-built.tsx';
import { ChroniclePages } from '../ui/chronicle-pages.tsx';
import { type PageLinks, useOptionalPageLinks } from '../ui/page-links.ts';
import { useChronicle, useDay, useDisagreements, useReader, useWholeChronicle } from '../ui/reader-context.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useIsInSight } from '../ui/use-is-in-sight.ts';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import { DayHead } from './day-head.tsx';
import { DayNav } from './day-nav.tsx';
import { EventCard } from './event-card.tsx';
import { EventOutside } from './event-outside.tsx';
import { LeftOut } from './left-out.tsx';
import { OutsideList } from './outside-list.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import './story.css';
import { StoryLinksProvider } from './story-links.ts';
import { useShownCard } from './use-shown-card.ts';

type Props = {
  /** The address of a day, relative to the page. */
  readonly dayHref: (date: PlainDate) => string;
  /** What the app adds to the foot: the ways to cite the view and to read it in another form. */
  readonly foot?: ReactNode;
  /** Where the story stands in a stranger's page: it never scrolls that, and leaves the ways to other pages to it. */
  readonly isFramed?: boolean;
  /** The event that the page is about: while it is selected it stands alone. */
  readonly subject?: EventId | null;
};

/** Beside a card that stands alone: it tells its own. */
const NONE: readonly Disagreement[] = [];

/** Cards that come with the step itself; the others follow in the next moment, so that the day is seen at once. */
const FIRST_CARDS = 1;

/** An event's card in this page or on that of its own day; its own page where no day holds it. */
function eventAddress(
  chronicle: Chronicle,
  id: EventId,
  today: PlainDate,
  dayHref: Props['dayHref'],
  pages: PageLinks | null,
): string {
  const card = `#story-${id}`;
  const event = chronicle.events.find((candidate) => candidate.id === id);
  if (!event) return card;
  const home = dayFor(chronicle, event, today);
  if (home === null) return pages?.event(id) ?? card;
  return home === today ? card : `${dayHref(home)}?event=${id}${card}`;
}

export function StoryPanel({ dayHref, foot, isFramed = false, subject = null }: Props): ReactNode {
  const chronicle = useChronicle();
  const chosenDay = useDay();
  const disagreements = useDisagreements();
  const selected = useReader((state) => state.selected);
  const cardList = useRef<HTMLDivElement>(null);
  const seenDay = useAfterPaint(chosenDay);
  // Cards that nobody reads yet, out of sight or at the foot, follow once the day is seen above them.
  const day = useIsInSight(cardList) || selected !== null ? chosenDay : seenDay;
  const isWhole = day === seenDay;
  const isHere = day.events.some(({ event }) => event.id === selected);
  const { events: all } = useWholeChronicle();
  const outside = isHere ? undefined : all.find(({ id }) => id === selected);
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { date } = day;
  const pages = useOptionalPageLinks();
  const isFromServer = useIsFromServer();
  // A frame prints what it has room for.
  const isOnPaper = useIsPrinting() && !isFramed;
  const links = useMemo(
    () => ({
      dayHref,
      // A card that only scripts can open leads to the event's page until they have come.
      eventHref: (event: EventId) =>
        (isFramed && isFromServer ? pages?.event(event) : undefined) ??
        eventAddress(chronicle, event, date, dayHref, pages),
      isOnPaper,
    }),
    [dayHref, chronicle, date, pages, isFramed, isFromServer, isOnPaper],
  );
  const readOnFromTop = useCallback(() => heading.current?.focus(), []);
  const isAlone = isHere && subject !== null && subject === selected;
  useShownCard(panel, isWhole, isFramed);
  return (
    <StoryLinksProvider value={links}>
      <div className="story" ref={panel}>
        {outside && <EventOutside event={outside} disagreements={disagreements} />}
        <DayHead day={chosenDay} disagreements={isAlone ? NONE : disagreements} heading={heading} />
        <div className="story-cards" ref={cardList}>
          <StoryCards
            day={day}
            disagreements={disagreements}
            shown={isAlone ? 'subject' : isWhole ? 'all' : 'first'}
            selected={selected}
            isFramed={isFramed}
          />
        </div>
        <StoryEnd day={day} isWhole={isWhole} isFramed={isFramed} foot={foot} onStepped={readOnFromTop} />
      </div>
    </StoryLinksProvider>
  );
}

type CardsProps = {
  readonly day: ChronicleDay;
  readonly disagreements: readonly Disagreement[];
  readonly shown: 'subject' | 'first' | 'all';
  readonly selected: EventId | null;
  readonly isFramed: boolean;
};

const StoryCards = memo(function StoryCards({ day, disagreements, shown, selected, isFramed }: CardsProps): ReactNode {
  const cards = day.events.filter(
    ({ event: { id } }, at) => shown === 'all' || id === selected || (shown === 'first' && at < FIRST_CARDS),
  );
  return (
    <>
      {cards.map((dayEvent) => (
        <EventCard
          key={dayEvent.event.id}
          dayEvent={dayEvent}
          date={day.date}
          parts={day.parts}
          disagreements={disagreements}
          isBrief={isFramed}
        />
      ))}
      <LeftOut day={day} />
    </>
  );
});

type EndProps = {
  readonly day: ChronicleDay;
  readonly isWhole: boolean;
  readonly isFramed: boolean;
  readonly foot: ReactNode;
  readonly onStepped: () => void;
};

const StoryEnd = memo(function StoryEnd({ day, isWhole, isFramed, foot, onStepped }: EndProps): ReactNode {
  return (
    <>
      <DayNav date={day.date} onStepped={onStepped} />
      <footer className="story-foot">
        {!isFramed && <OutsideList />}
        {isWhole && <SourcesPanel day={day} />}
        {!isFramed && <ChroniclePages date={day.date} />}
        {foot}
      </footer>
    </>
  );
});
