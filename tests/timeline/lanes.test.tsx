// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { durationMs } from '../../src/domain/time/interval.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import { movedTimeline, selectedEvent, stepped } from '../../src/state/reader.ts';
import { toTimelineScene } from '../../src/views/timeline/timeline-scene.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date, PARIS } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { showTimeline } from './told-timeline.tsx';

vi.mock('../../src/views/timeline/timeline-scene.ts', async (original) => {
  const real = await original<typeof import('../../src/views/timeline/timeline-scene.ts')>();
  return { ...real, toTimelineScene: vi.fn(real.toTimelineScene) };
});

afterEach(cleanup);

const lanes = (): HTMLElement => screen.getByRole('group', { name: /^Events by venue/ });
const marks = (): Element[] => [...lanes().querySelectorAll('[data-event]')];
const markOf = (id: string): SVGElement => {
  const mark = lanes().querySelector<SVGElement>(`[data-event="${id}"]`);
  if (!mark) throw new Error(`No mark: ${id}`);
  return mark;
};
const spanOf = (store: ReturnType<typeof showTimeline>['store']) => store.getState().span;

describe('the lanes', () => {
  it('name each mark with its title, time, place and status', () => {
    showTimeline();
    const name = markOf('chiefs').getAttribute('aria-label') ?? '';
    expect(name).toContain('Chiefs of defence meet in Paris');
    expect(name).toContain('16:30');
    expect(name).toMatch(/took place/i);
    expect(markOf('jeddah').getAttribute('aria-label')).toMatch(/not reported/);
    expect(markOf('hand-over').getAttribute('data-look')).toBe('planned');
  });

  it('draw what was still to come of a visit under way as planned, and say so', () => {
    showTimeline({ knownAt: asOf('2025-03-10T23:00Z').at }, WEEK);
    const visit = markOf('e-0310-sandu-paris');
    expect(visit.getAttribute('aria-label')).toMatch(/Reported under way; 11 March still expected$/);
    expect(visit.getAttribute('data-look')).toBe('done');
    expect(visit.querySelectorAll('.timeline-mark-body')).toHaveLength(2);
    expect(visit.querySelectorAll('.timeline-mark-ahead > .timeline-mark-body')).toHaveLength(1);
    fireEvent.pointerEnter(visit, { pointerType: 'mouse' });
    expect(document.querySelector('.timeline-told')?.textContent).toMatch(/11 March still expected$/);
    cleanup();
    showTimeline({}, WEEK);
    expect(document.querySelector('.timeline-mark-ahead')).toBeNull();
    cleanup();
    showTimeline({ knownAt: asOf('2025-03-10T23:00Z').at, span: dayInterval(date('2025-03-11'), PARIS) }, WEEK);
    expect(markOf('e-0310-sandu-paris').getAttribute('data-look')).toBe('planned');
  });

  it('say under the axis what is known now of the mark that is pointed at, and nothing of one not yet known', () => {
    const { store } = showTimeline({}, WEEK);
    const told = (): string => document.querySelector('.timeline-told')?.textContent ?? '';
    const visit = markOf('e-0310-sandu-paris');
    fireEvent.pointerEnter(visit, { pointerType: 'mouse' });
    expect(told()).toBe(visit.getAttribute('aria-label'));
    act(() => store.setState({ knownAt: asOf('2025-03-10T23:00Z').at }));
    expect(told()).toMatch(/11 March still expected$/);
    expect(told()).toBe(markOf('e-0310-sandu-paris').getAttribute('aria-label'));
    act(() => store.setState({ knownAt: asOf('2025-02-01T12:00Z').at }));
    expect(lanes().querySelector('[data-event="e-0310-sandu-paris"]')).toBeNull();
    expect(told()).toBe('');
    expect(document.querySelector('.timeline-about')?.hasAttribute('data-told')).toBe(false);
  });

  it('select an event and its day, and unselect it when pressed again', () => {
    const { store } = showTimeline();
    fireEvent.click(markOf('call'));
    expect(store.getState()).toMatchObject({ selected: 'call', day: '2025-03-15' });
    fireEvent.click(markOf('call'));
    expect(store.getState()).toMatchObject({ selected: null, day: '2025-03-15' });
  });

  it('keep the day when the event touches it', () => {
    const { store } = showTimeline({ day: date('2025-03-13') });
    fireEvent.click(markOf('ministers'));
    expect(store.getState()).toMatchObject({ selected: 'ministers', day: '2025-03-13' });
  });

  it('show what was selected anywhere', () => {
    const { store } = showTimeline();
    act(() => store.setState(selectedEvent('jeddah')));
    expect(markOf('jeddah').getAttribute('aria-pressed')).toBe('true');
    expect(marks().filter((mark) => mark.getAttribute('aria-pressed') === 'true')).toHaveLength(1);
  });

  it('have one tab stop, and arrows that walk the events in order of time', async () => {
    const { store } = showTimeline();
    const stops = (): Element[] => marks().filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops()).toHaveLength(1);
    const user = userEvent.setup();
    act(() => markOf('jeddah').focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-event')).toBe('chiefs');
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('data-event')).toBe('ministers');
    expect(stops().map((mark) => mark.getAttribute('data-event'))).toEqual(['ministers']);
    await user.keyboard('{Enter}');
    expect(store.getState().selected).toBe('ministers');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(lanes());
  });

  it('fetch an event out of view when arrows walk to it', async () => {
    const { store } = showTimeline({ span: dayInterval(date('2025-03-11'), PARIS) });
    act(() => markOf('chiefs').focus());
    const user = userEvent.setup();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-event')).toBe('call');
    expect(durationMs(spanOf(store) ?? FAIL)).toBe(durationMs(dayInterval(date('2025-03-11'), PARIS)));
  });

  it('keep the focus when the focused event is moved out of view', () => {
    const { store } = showTimeline();
    act(() => markOf('call').focus());
    act(() => store.setState(movedTimeline(dayInterval(date('2025-03-10'), PARIS))));
    expect(document.activeElement).toBe(lanes());
  });

  it('zoom, move and show the whole by keys, which then go no further', () => {
    const { store } = showTimeline();
    lanes().focus();
    const press = (key: string, more = {}): boolean => fireEvent.keyDown(lanes(), { key, ...more });
    expect(press('+')).toBe(false);
    const near = spanOf(store) ?? FAIL;
    expect(durationMs(near)).toBeCloseTo((7 * 86_400_000) / 2);
    press('ArrowRight', { shiftKey: true });
    expect((spanOf(store) ?? FAIL).start - near.start).toBe(durationMs(near) / 4);
    press('-');
    expect(spanOf(store)).toBeNull();
    press('+');
    press('Home');
    expect(spanOf(store)).toBeNull();
    // Esc on the region, and keys with modifiers, are the page's.
    expect(press('Escape')).toBe(true);
    expect(press('0', { ctrlKey: true })).toBe(true);
  });

  it('zoom by buttons, which stay when they can do no more', async () => {
    const { store } = showTimeline();
    const user = userEvent.setup();
    const button = (name: string): HTMLElement => screen.getByRole('button', { name });
    expect(button('Zoom out').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('This day'));
    expect(spanOf(store)).toEqual(dayInterval(date('2025-03-11'), PARIS));
    for (let press = 0; press < 8; press++) await user.click(button('Zoom in'));
    expect(durationMs(spanOf(store) ?? FAIL)).toBe(3_600_000);
    expect(button('Zoom in').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Whole week'));
    expect(spanOf(store)).toBeNull();
  });

  it('follow to a day that is stepped to, keeping how much they show', () => {
    const { store } = showTimeline({ span: dayInterval(date('2025-03-11'), PARIS) });
    act(() => store.setState(stepped(FIXTURE.extent, 2)));
    expect(spanOf(store)).toEqual(dayInterval(date('2025-03-13'), PARIS));
    act(() => store.setState(selectedEvent('call', date('2025-03-15'))));
    expect(markOf('call').getAttribute('aria-pressed')).toBe('true');
  });

  it('show the span that came with a day or an event, as an address brings it, though neither is in it', () => {
    const { store } = showTimeline({ span: dayInterval(date('2025-03-11'), PARIS) });
    const asked = dayInterval(date('2025-03-12'), PARIS);
    act(() => store.setState({ day: date('2025-03-15'), selected: null, span: asked }));
    expect(spanOf(store)).toBe(asked);
    const again = dayInterval(date('2025-03-13'), PARIS);
    act(() => store.setState({ day: date('2025-03-15'), selected: 'call', span: again }));
    expect(spanOf(store)).toBe(again);
  });

  it('emphasise another day without laying anything out anew', () => {
    const { store } = showTimeline();
    const before = vi.mocked(toTimelineScene).mock.calls.length;
    expect(markOf('chiefs').hasAttribute('data-today')).toBe(true);
    act(() => store.setState(stepped(FIXTURE.extent, 1)));
    expect(markOf('chiefs').hasAttribute('data-today')).toBe(false);
    expect(markOf('ministers').hasAttribute('data-today')).toBe(true);
    expect(vi.mocked(toTimelineScene).mock.calls.length).toBe(before);
  });

  it('tell of what is pointed at no more than of what has focus', () => {
    showTimeline();
    fireEvent.pointerEnter(markOf('jeddah'), { pointerType: 'mouse' });
    expect(document.querySelector('.timeline-told')?.textContent).toBe(markOf('jeddah').getAttribute('aria-label'));
    fireEvent.pointerLeave(markOf('jeddah'));
    expect(document.querySelector('.timeline-told')?.textContent).toBe('');
  });

  it('say so where there is nothing to show', () => {
    showTimeline({}, { ...FIXTURE, events: [] });
    expect(lanes().textContent).toContain('No event');
    expect(screen.queryByRole('button', { name: /Before the week/ })).toBeNull();
  });
});

/** Stands in where a span should have been, so that what is expected of it fails. */
const FAIL = { start: Number.NaN, end: Number.NaN } as unknown as ReturnType<typeof dayInterval>;
