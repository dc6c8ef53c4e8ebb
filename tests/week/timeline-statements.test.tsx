// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, knownEvents } from '../../src/domain/events/day.ts';
import { isDone } from '../../src/domain/events/status.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { dayHeadline } from '../../src/domain/words/headline.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { WEEK } from '../fixtures/week.ts';
import { timelineOf } from '../timeline/told-timeline.tsx';

afterEach(cleanup);

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

  it.each(daysOf(WEEK.extent))('the button of %s says labels of its events, and never a plan as done', (date) => {
    const day = dayOf(WEEK, date, null);
    const headline = dayHeadline(day);
    const told = headline.split(' · ').map((part) => part.replace(/^(Planned|Cancelled|Superseded): /, ''));
    for (const label of told) {
      const dayEvent = day.events.find(({ event }) => event.label === label);
      expect(dayEvent, label).toBeDefined();
      if (dayEvent?.isPlanned) expect(headline).toContain('Planned');
    }
  });
});
