// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { dayOf, knownEvents } from '../../src/domain/events/day.ts';
import { isDone, type KnownAt } from '../../src/domain/events/status.ts';
import { daysOf, type PlainDate } from '../../src/domain/time/plain-date.ts';
import { dayHeadline } from '../../src/domain/words/headline.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { timelineOf } from '../timeline/told-timeline.tsx';

afterEach(cleanup);

const MOMENTS = [null, ...['2025-03-10', '2025-03-12', '2025-03-14'].map((day) => asOf(day).at)];

/** Of each label on a day's button: whether it is told as planned, and whether it was. What goes before two goes for both. */
function plansOn(chronicle: Chronicle, date: PlainDate, knownAt: KnownAt): { told: boolean[]; held: boolean[] } {
  const day = dayOf(chronicle, date, knownAt);
  const parts = dayHeadline(day).split(' · ');
  const told = parts.map((part, at) => part.startsWith('Planned: ') || (at > 0 && /^Planned: /.test(parts[0] ?? '')));
  const held = parts.map((part) => {
    const label = part.replace(/^(Planned|Cancelled|Superseded): /, '');
    const dayEvent = day.events.find(({ event }) => event.label === label);
    if (!dayEvent) throw new Error(`No event of ${date} is called ${label}`);
    return dayEvent.isPlanned;
  });
  return { told, held };
}

const known = new Map(knownEvents(WEEK, null).map((each) => [each.event.id, each]));
const showWeek = (): HTMLElement =>
  render(timelineOf(WEEK, createReaderStore(initialReader(WEEK.extent.start)), () => null)).container;

describe('on the timeline of the week', () => {
  it('every mark is an event that a source reports, drawn as done or planned as its last report has it', () => {
    const marks = [...showWeek().querySelectorAll<SVGElement>('.timeline-mark[data-event]')];
    expect(marks.length).toBeGreaterThan(25);
    for (const mark of marks) {
      const told = known.get(mark.getAttribute('data-event') ?? '');
      expect(told, mark.getAttribute('data-event') ?? '').toBeDefined();
      if (!told) continue;
      const { event, status, isPlanned } = told;
      for (const { sources } of event.reports) expect(sources.length, event.id).toBeGreaterThan(0);
      expect(mark.getAttribute('data-look'), event.id).toBe(isPlanned ? 'planned' : isDone(status) ? 'done' : 'off');
      expect(mark.getAttribute('aria-label'), event.id).toContain(event.title);
    }
  });

  it('shows every event of the week once, and leads to every other', () => {
    const page = showWeek();
    const marked = [...page.querySelectorAll('.timeline-mark[data-event]')].map((mark) =>
      mark.getAttribute('data-event'),
    );
    expect(new Set(marked).size).toBe(marked.length);
    const ofDays = new Set(
      daysOf(WEEK.extent).flatMap((date) => dayOf(WEEK, date, null).events.map(({ event }) => event.id)),
    );
    expect([...ofDays].filter((id) => !marked.includes(id))).toEqual([]);
  });

  it.each(daysOf(WEEK.extent))('the button of %s says labels of its events, and no plan as done, ever', (date) => {
    for (const moment of MOMENTS) expect(plansOn(WEEK, date, moment).told).toEqual(plansOn(WEEK, date, moment).held);
  });

  it('has buttons that say a plan, in the week as it was known and in a small one', () => {
    const wasPlanned = daysOf(WEEK.extent).flatMap((date) => plansOn(WEEK, date, asOf('2025-03-10').at).told);
    expect(wasPlanned).toContain(true);
    expect(wasPlanned).toContain(false);
    expect(plansOn(FIXTURE, date('2025-03-16'), null)).toEqual({ told: [true], held: [true] });
  });
});
