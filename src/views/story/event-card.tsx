/** One event: when, where, how sure, what, who, and says who. Selected, it opens to all that is known of it. */
import { memo, type ReactNode } from 'react';
import type { ChronicleEvent, SourceId } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import { sourcesOfEvent, sourcesOfStatus } from '../../domain/evidence/event-evidence.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { areaWords } from '../../domain/words/area.ts';
import { countWords } from '../../domain/words/lists.ts';
import { selectedEvent } from '../../state/reader.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import { AttendanceChips, type DayParts } from './attendance-chips.tsx';
import { DisagreementDisclosure } from './disagreement.tsx';
import { dayOfSeveral, whenWords } from './event-day.ts';
import { EventDetails } from './event-details.tsx';
import { EventSources, FoldedSources } from './event-sources.tsx';
import { EventSummary } from './event-summary.tsx';
import { useStoryLinks } from './story-links.ts';

type TimeProps = { readonly event: ChronicleEvent; readonly date: PlainDate | null };

export function EventWhen({ event, date }: TimeProps): ReactNode {
  const chronicle = useChronicle();
  const place = event.place === null ? undefined : chronicle.places.get(event.place);
  const country = place?.country ? chronicle.countries.get(place.country)?.name : undefined;
  return (
    <p className="story-when">
      <strong>{whenWords(chronicle, event, date)}</strong>
      {place && <span>{[place.name, country].filter((part) => part !== undefined).join(', ') + areaWords(place)}</span>}
      {!place && event.isVirtual && <span>By telephone or video</span>}
    </p>
  );
}

export function TimeNote({ event, date, sources }: TimeProps & { readonly sources: readonly SourceId[] }): ReactNode {
  const which = date === null ? null : dayOfSeveral(event, date);
  if (which === null && event.timeNote === null) return null;
  return (
    <p className="story-quiet" {...statement('event', sources)}>
      {[which, event.timeNote].filter((part) => part !== null).join('. ')}
    </p>
  );
}

function EventHeading({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const store = useReaderStore();
  const isSelected = useReader((state) => state.selected === event.id);
  const { eventHref } = useStoryLinks();
  return (
    <h3 className="story-title" id={`story-${event.id}-title`}>
      <a
        href={eventHref(event.id)}
        aria-expanded={isSelected}
        aria-controls={`story-${event.id}-more`}
        onClick={(click) => {
          if (!isPlainClick(click)) return;
          click.preventDefault();
          store.setState(selectedEvent(isSelected ? null : event.id));
        }}
      >
        {event.title}
      </a>
    </h3>
  );
}

export type EventCardProps = {
  readonly dayEvent: DayEvent;
  /** The day it is told for; null where it is shown outside its day. */
  readonly date: PlainDate | null;
  readonly parts: DayParts;
  /** All of the chronicle's: the card picks its own. */
  readonly disagreements: readonly Disagreement[];
  /** For pages with little room: until it is selected, only what it is, when and where, whom that rests on and where they differ; then its claims are folded. */
  readonly isBrief?: boolean;
};

type OwnProps = { readonly event: ChronicleEvent; readonly disagreements: readonly Disagreement[] };

const OwnDisagreements = ({ event, disagreements }: OwnProps): ReactNode =>
  disagreements
    .filter(({ events }) => events.includes(event.id))
    .map((disagreement) => (
      <DisagreementDisclosure key={disagreement.question.id} disagreement={disagreement} event={event.id} />
    ));

/** Several in one, where a card has no room for each. They are there though it is shut: the day's head leads to them. */
function FoldedDisagreements({ event, disagreements }: OwnProps): ReactNode {
  const own = disagreements.filter(({ events }) => events.includes(event.id));
  const each = <OwnDisagreements event={event} disagreements={own} />;
  if (own.length < 2) return each;
  return (
    <details className="ui-disclosure story-differ">
      <summary>
        <strong>Sources differ on {countWords(own.length, 'question', 'questions')}</strong>
      </summary>
      <div className="story-differ-body">{each}</div>
    </details>
  );
}

/** What a card tells beyond its heading. */
function CardBody({ dayEvent, date, parts, disagreements, isBrief }: EventCardProps): ReactNode {
  const { event, isPlanned } = dayEvent;
  const sources = sourcesOfEvent(useChronicle(), event);
  return (
    <>
      <TimeNote event={event} date={date} sources={sources} />
      <EventSummary event={event} date={date} />
      <AttendanceChips event={event} isPlanned={isPlanned} parts={parts} />
      <EventSources event={event} ids={sources} />
      <OwnDisagreements event={event} disagreements={disagreements} />
      <EventDetails event={event} isPlanned={isPlanned} isBrief={isBrief} />
    </>
  );
}

export const EventCard = memo(function EventCard(card: EventCardProps): ReactNode {
  const { dayEvent, date, isBrief } = card;
  const { event, status } = dayEvent;
  const chronicle = useChronicle();
  const isSelected = useReader((state) => state.selected === event.id);
  const sources = sourcesOfEvent(chronicle, event);
  return (
    <article
      className="story-card"
      id={`story-${event.id}`}
      data-event={event.id}
      data-selected={isSelected || undefined}
      aria-labelledby={`story-${event.id}-title`}
    >
      <div className="story-card-head">
        <div {...statement('event', sources)}>
          <EventWhen event={event} date={date} />
        </div>
        <div {...statement('status', sourcesOfStatus(event))}>
          <StatusChip status={status} />
        </div>
      </div>
      <EventHeading event={event} />
      {isBrief && !isSelected ? (
        <>
          <FoldedSources event={event} ids={sources} />
          <FoldedDisagreements event={event} disagreements={card.disagreements} />
        </>
      ) : (
        <CardBody {...card} />
      )}
    </article>
  );
});
