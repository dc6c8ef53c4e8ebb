/** The head of the timeline: a button for every day, with its small map and what it was about. It is the stepper. */
import { memo, type ReactNode, useCallback, useMemo } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { leftOutOf } from '../../domain/events/matching-day.ts';
import { isDone } from '../../domain/events/status.ts';
import { daysOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { longDate, stripDay } from '../../domain/words/dates.ts';
import { dayHeadline, reservationOf } from '../../domain/words/headline.ts';
import { wentToDay } from '../../state/reader.ts';
import { useIsFromServer } from '../ui/as-built.tsx';
import { useOptionalPageLinks } from '../ui/page-links.ts';
import { useChronicle, useDay, useDayAt, useReaderStore } from '../ui/reader-context.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import './day-strip.css';

type RenderSmallMap = (day: ChronicleDay) => ReactNode;

/** What the figures show: together they are all of the day's events. `off`: called off or overtaken. */
function countsOf({ events }: ChronicleDay): { readonly done: number; readonly planned: number; readonly off: number } {
  const done = events.filter(({ status }) => isDone(status)).length;
  const planned = events.filter(({ isPlanned }) => isPlanned).length;
  return { done, planned, off: events.length - done - planned };
}

/** `6 events`, `6 events, 1 planned, 1 cancelled`, `1 event, planned`, `2 events, all planned`, `no events`; `2 matching events`. */
export function countWords(day: ChronicleDay): string {
  const { events } = day;
  const match = leftOutOf(day) > 0 ? 'matching ' : '';
  if (events.length === 0) return `no ${match}events`;
  const all = `${events.length} ${match}${events.length === 1 ? 'event' : 'events'}`;
  const reserved = new Map<string, number>();
  for (const known of events) {
    const word = reservationOf(known)?.toLowerCase();
    if (word !== undefined) reserved.set(word, (reserved.get(word) ?? 0) + 1);
  }
  const counted = [...reserved].map(([word, count]) => {
    if (count < events.length) return `${count} ${word}`;
    return events.length === 1 ? word : `all ${word}`;
  });
  return [all, ...counted].join(', ');
}

type CellProps = {
  readonly day: ChronicleDay;
  readonly headline: string;
  readonly isChosen: boolean;
  readonly renderSmallMap: RenderSmallMap;
  readonly onChoose: (date: PlainDate) => void;
  /** The day's own page, until scripts step to it in this one. */
  readonly href: string | undefined;
};

const DayCell = memo(function DayCell({
  day,
  headline,
  isChosen,
  renderSmallMap,
  onChoose,
  href,
}: CellProps): ReactNode {
  const { weekday, day: number } = stripDay(day.date);
  const { done, planned, off } = countsOf(day);
  const shown = { className: 'timeline-day', 'aria-current': isChosen ? 'date' : undefined } as const;
  const inside = (
    <>
      <span className="timeline-day-head">
        <span className="timeline-day-name">
          <span className="timeline-day-weekday">{weekday}</span> <span className="timeline-day-number">{number}</span>
        </span>
        <span className="timeline-day-count" aria-hidden="true">
          {done > 0 && <span className="timeline-day-done">{done}</span>}
          {planned > 0 && <span className="timeline-day-planned">{planned}</span>}
          {off > 0 && <span className="timeline-day-off">{off}</span>}
        </span>
        <span className="visually-hidden">, {countWords(day)}: </span>
      </span>
      <span className="timeline-day-map" aria-hidden="true">
        {renderSmallMap(day)}
      </span>
      <span className="timeline-day-headline">{headline}</span>
    </>
  );
  if (href !== undefined)
    return (
      <a {...shown} href={href}>
        {inside}
      </a>
    );
  return (
    <button type="button" {...shown} title={longDate(day.date)} onClick={() => onChoose(day.date)}>
      {inside}
    </button>
  );
});

/** The days of the extent, in order. `renderSmallMap` must keep its identity, or every small map is drawn anew. */
export function DayStrip({ renderSmallMap }: { readonly renderSmallMap: RenderSmallMap }): ReactNode {
  const { extent } = useChronicle();
  const store = useReaderStore();
  const chosen = useDay();
  const dayAt = useDayAt();
  // From another moment the chosen day is seen at once, and the others once it is.
  const { dayAt: seenAt } = useAfterPaint(useMemo(() => ({ dayAt }), [dayAt]));
  const isFromServer = useIsFromServer();
  const links = useOptionalPageLinks();
  const days = useMemo(
    () =>
      daysOf(extent).map((date) => {
        const day = seenAt(date);
        return { day, headline: dayHeadline(day) };
      }),
    [extent, seenAt],
  );
  const told = dayHeadline(chosen);
  const choose = useCallback((date: PlainDate): void => store.setState(wentToDay(date)), [store]);
  return (
    <>
      <nav className="timeline-strip" aria-label="Days">
        {days.map(({ day, headline }) => (
          <DayCell
            key={day.date}
            day={day.date === chosen.date ? chosen : day}
            headline={day.date === chosen.date ? told : headline}
            isChosen={day.date === chosen.date}
            renderSmallMap={renderSmallMap}
            onChoose={choose}
            href={isFromServer ? links?.day(day.date) : undefined}
          />
        ))}
      </nav>
      {/* Where the days have no room for their own; each tells it to the ear. */}
      <p className="timeline-strip-told" aria-hidden="true">
        {told}
      </p>
    </>
  );
}
