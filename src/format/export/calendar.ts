/**
 * Events as a calendar (RFC 5545, with RFC 7986 for what it says of itself). Hours stand in UTC, so that no time zone needs
 * to be told; what has no sure hour is all day long. Planned is TENTATIVE, called off or overtaken CANCELLED. No clock is
 * read: the stamp is the edition's day, or the moment as known at which it is told.
 */
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { isDone } from '../../domain/events/status.ts';
import { type Instant, toUtc } from '../../domain/time/instant.ts';
import { addDays, type PlainDate } from '../../domain/time/plain-date.ts';
import { escapedText, folded } from './content-lines.ts';
import { stableUuid } from './stable-id.ts';
import { aboutLines, addressIn, editionOf, eventKey, stampOf, type Taken, titleOf } from './taken.ts';
import {
  aheadWords,
  partLine,
  placeWords,
  pointOf,
  sourceLine,
  sourcesOf,
  tellingLines,
  titleWords,
  whenWords,
} from './told.ts';
import { isSureOfDays, toldTime } from './told-time.ts';

const dateValue = (date: PlainDate): string => date.replaceAll('-', '');
const instantValue = (at: Instant): string => toUtc(at).replace(/[-:]/g, '');

const text = (name: string, value: string): string => `${name}:${escapedText(value)}`;

/** All-day ends are the day after the last (section 3.6.1). */
function timeLines(event: ChronicleEvent): string[] {
  const time = toldTime(event);
  if (time.kind === 'days')
    return [`DTSTART;VALUE=DATE:${dateValue(time.start)}`, `DTEND;VALUE=DATE:${dateValue(addDays(time.end, 1))}`];
  const isLong = time.end !== null && time.end > time.start;
  return [
    `DTSTART:${instantValue(time.start)}`,
    ...(isLong && time.end !== null ? [`DTEND:${instantValue(time.end)}`] : []),
  ];
}

/**
 * A calendar shows little more than this: where it must put an event on days that no source is sure of, or on days that were
 * still to come, it says so here.
 */
function summaryOf(taken: Taken, dayEvent: DayEvent): string {
  const when = isSureOfDays(dayEvent.event.when) ? null : whenWords(taken.chronicle, dayEvent.event);
  const notes = [when, aheadWords(taken, dayEvent)].filter((note) => note !== null);
  return [titleWords(dayEvent), ...notes.map((note) => `(${note})`)].join(' ');
}

/** What was done and then overtaken was done all the same. */
function standing({ event, status, isPlanned }: DayEvent): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (isPlanned) return 'TENTATIVE';
  if (status === 'cancelled') return 'CANCELLED';
  return event.reports.some((report) => isDone(report.status)) ? 'CONFIRMED' : 'CANCELLED';
}

function descriptionOf(taken: Taken, dayEvent: DayEvent): string {
  const { chronicle } = taken;
  const { event } = dayEvent;
  const parties = event.participants.map((participant) => `- ${partLine(chronicle, dayEvent, participant)}`);
  const sources = sourcesOf(chronicle, event).map((source) => `- ${sourceLine(source)}`);
  return [
    ...tellingLines(taken, dayEvent),
    ...(parties.length === 0 ? [] : ['', 'Parties:', ...parties]),
    '',
    'Sources:',
    ...sources,
    '',
    `From “${chronicle.title}”. ${editionOf(taken)} Licence: ${chronicle.licence}.`,
  ].join('\n');
}

function placeLines(taken: Taken, event: ChronicleEvent): string[] {
  const point = pointOf(taken.chronicle, event);
  const words = placeWords(taken.chronicle, event);
  return [...(words === '' ? [] : [text('LOCATION', words)]), ...(point ? [`GEO:${point[1]};${point[0]}`] : [])];
}

function eventLines(taken: Taken, dayEvent: DayEvent, stamp: string): string[] {
  const { event } = dayEvent;
  const page = addressIn(taken, taken.paths.event(event.id));
  return [
    'BEGIN:VEVENT',
    `UID:${stableUuid(eventKey(taken, event.id))}`,
    `DTSTAMP:${stamp}`,
    ...timeLines(event),
    text('SUMMARY', summaryOf(taken, dayEvent)),
    text('DESCRIPTION', descriptionOf(taken, dayEvent)),
    ...placeLines(taken, event),
    `STATUS:${standing(dayEvent)}`,
    // Told, not booked: nobody is busy because of it.
    'TRANSP:TRANSPARENT',
    ...(page === null ? [] : [`URL:${page}`]),
    'END:VEVENT',
  ];
}

export function calendarText(taken: Taken): string {
  const stamp = instantValue(stampOf(taken));
  const about = aboutLines(taken).join(' ');
  const page = addressIn(taken, taken.paths.chronicle);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Chronicle//EN',
    'CALSCALE:GREGORIAN',
    text('NAME', titleOf(taken)),
    text('X-WR-CALNAME', titleOf(taken)),
    text('DESCRIPTION', about),
    text('X-WR-CALDESC', about),
    `LAST-MODIFIED:${stamp}`,
    ...(page === null ? [] : [`URL:${page}`]),
    ...taken.events.flatMap((dayEvent) => eventLines(taken, dayEvent, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
