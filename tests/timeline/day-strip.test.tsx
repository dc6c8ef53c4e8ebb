// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { stepped } from '../../src/state/reader.ts';
import { countWords } from '../../src/views/timeline/day-strip.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date, event, report } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { showTimeline } from './told-timeline.tsx';

afterEach(cleanup);

const dayButtons = (): HTMLElement[] => within(screen.getByRole('navigation', { name: 'Days' })).getAllByRole('button');

describe('the day strip', () => {
  it('is seven buttons, of which the chosen day is the current date', () => {
    showTimeline();
    expect(dayButtons()).toHaveLength(7);
    expect(dayButtons().map((button) => button.getAttribute('aria-current'))).toEqual([
      null,
      'date',
      ...Array<null>(5).fill(null),
    ]);
  });

  it('names the day, how many events it has and what it was about', () => {
    showTimeline();
    const name = dayButtons()[1]?.textContent ?? '';
    expect(name).toContain('Tue 11');
    expect(name).toContain('2 events');
    expect(name).toContain('Chiefs in Paris');
  });

  it('says each thing once to the ear: the small map is for the eye, whatever is written in it', () => {
    showTimeline();
    const strip = within(screen.getByRole('navigation', { name: 'Days' }));
    expect(strip.getByRole('button', { name: /^Tue 11 ?, 2 events: Chiefs in Paris$/ })).toBe(dayButtons()[1]);
    expect(strip.queryByRole('img')).toBeNull();
    expect(strip.queryByRole('figure')).toBeNull();
  });

  it('goes to the day that is pressed', async () => {
    const { store } = showTimeline({ selected: 'chiefs' });
    await userEvent.click(dayButtons()[4] ?? document.body);
    expect(store.getState()).toMatchObject({ day: '2025-03-14', selected: null });
    expect(dayButtons()[4]?.getAttribute('aria-current')).toBe('date');
  });

  it('draws each day’s own small map, once, however often one steps', () => {
    const { store, mapsDrawn } = showTimeline();
    expect(screen.getByTestId('map-2025-03-16')).toBeTruthy();
    const before = mapsDrawn();
    act(() => store.setState(stepped(FIXTURE.extent, 1)));
    // Only the two cells that became and ceased to be the chosen one are drawn anew.
    expect(mapsDrawn() - before).toBeLessThanOrEqual(2);
  });

  it('says what was only planned, as known at the chosen moment', () => {
    expect(countWords(dayOf(FIXTURE, date('2025-03-16'), null))).toBe('1 event, planned');
    const early = parseInstant('2025-03-11T10:00+01:00');
    expect(countWords(dayOf(FIXTURE, date('2025-03-11'), early.ok ? early.value : null))).toBe('1 event, planned');
    expect(countWords({ ...dayOf(FIXTURE, date('2025-03-16'), null), events: [] })).toBe('no events');
  });

  it('counts as done only what was done: not what was called off or overtaken', () => {
    const tuesday = '2025-03-11';
    const events = [
      event('held', 'Held', tuesday),
      event('off', 'Called off', tuesday, { reports: [report('2025-03-10', 'cancelled')] }),
      event('old', 'Overtaken', tuesday, { reports: [report('2025-03-10', 'superseded')] }),
      event('plan', 'Foreseen', tuesday, { reports: [report('2025-03-10', 'expected')] }),
      event('alone', 'Called off too', '2025-03-12', { reports: [report('2025-03-10', 'cancelled')] }),
    ];
    showTimeline({}, { ...FIXTURE, events });
    const figures = (at: number): (string | null)[] =>
      [...(dayButtons()[at]?.querySelectorAll('.timeline-day-count > span') ?? [])].map((figure) => figure.textContent);
    expect(figures(1)).toEqual(['1', '1', '2']);
    expect(dayButtons()[1]?.textContent).toContain('4 events, 1 cancelled, 1 superseded, 1 planned');
    expect(figures(2)).toEqual(['1']);
    expect(dayButtons()[2]?.querySelector('.timeline-day-off')?.textContent).toBe('1');
    expect(dayButtons()[2]?.textContent).toContain('1 event, cancelled');
  });

  it('has figures that add up to what is told to the ear, on every day of the real week', () => {
    showTimeline({}, WEEK);
    for (const button of dayButtons()) {
      const figures = [...button.querySelectorAll('.timeline-day-count > span')].map(({ textContent }) =>
        Number(textContent),
      );
      const heard = Number(/, (\d+) events?/.exec(button.textContent ?? '')?.[1]);
      expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(heard);
    }
  });
});
