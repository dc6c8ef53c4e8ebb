/** What the strip of days and the lanes state. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import { daysOf } from '../../domain/time/plain-date.ts';
import type { AskableReader, Stated } from './askable-reader.ts';
import { eventRound, eventSaid, eventsSaid, townSaid } from './names.ts';

/** About the day in whose cell of the strip it stands. */
const ofItsDay =
  (subject: Subject) =>
  (element: Element, { extent }: Chronicle): Stated => {
    const cell = element.closest('.timeline-day');
    const cells = cell?.parentElement?.querySelectorAll('.timeline-day') ?? [];
    return { subject, date: daysOf(extent)[[...cells].findIndex((each) => each.isSameNode(cell ?? null))] };
  };

export const TIMELINE_READERS: readonly AskableReader[] = [
  { at: '.timeline-day-done', read: ofItsDay({ kind: 'events', which: 'done' }) },
  { at: '.timeline-day-planned', read: ofItsDay({ kind: 'events', which: 'planned' }) },
  { at: '.timeline-day-off', read: ofItsDay({ kind: 'events', which: 'all' }) },
  {
    at: '.timeline-day-head > .visually-hidden',
    read: ofItsDay({ kind: 'events', which: 'all' }),
    isPassed: true,
  },
  { at: '.timeline-day-map', read: ofItsDay({ kind: 'sentence' }), isPassed: true },
  { at: '.timeline-day', read: ofItsDay({ kind: 'headline' }) },
  { at: '.timeline-mark[data-event]', read: eventRound('event') },
  {
    at: '.timeline-lane-name',
    read: (element) => townSaid(element) ?? eventsSaid(element),
  },
  { at: '.timeline-around-event', read: eventSaid },
  { at: '.timeline-around-openers > button', read: eventsSaid },
];
