// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import type { KnownAt } from '../../src/domain/events/status.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { KnownControl } from '../../src/views/known/known-control.tsx';
import { coarseGroups } from '../../src/views/known/stops.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

afterEach(cleanup);

function Owner({ first }: { readonly first: KnownAt }): ReactNode {
  const [value, setValue] = useState(first);
  return (
    <>
      <KnownControl value={value} onChange={setValue} />
      <output>{value}</output>
      <button type="button">Elsewhere</button>
    </>
  );
}

function show(first: KnownAt, chronicle: Chronicle = FIXTURE): void {
  const store = createReaderStore(initialReader(date('2025-03-11')));
  render(
    <ReaderProvider chronicle={chronicle} store={store}>
      <Owner first={first} />
    </ReaderProvider>,
  );
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const range = (): HTMLInputElement => screen.getByRole('slider', { name: 'As known at' });
const words = (): string | null => range().getAttribute('aria-valuetext');
const value = (): KnownAt => {
  const text = screen.getByRole('status').textContent;
  return text === '' ? null : (Number(text) as KnownAt);
};

describe('the control of the moment', () => {
  it('says in words where it stands', () => {
    show(asOf('2025-03-11T16:45+01:00').at);
    expect(words()).toBe('Tuesday 11 March, 16:45');
    expect(screen.getByText('Tuesday 11 March, 16:45')).toBeTruthy();
    expect(range().value).toBe('4');
    expect(screen.getByText('Hours are those of Paris.')).toBeTruthy();
  });

  it('slides over the moments, and to now behind them', () => {
    show(null);
    expect([range().value, range().max, words()]).toEqual(['9', '9', 'Now known']);
    fireEvent.change(range(), { target: { value: '3' } });
    expect(value()).toBe(asOf('2025-03-10').at);
    expect(words()).toBe('Monday 10 March, end of the day');
    fireEvent.change(range(), { target: { value: '9' } });
    expect(value()).toBeNull();
  });

  it('steps from moment to moment and stays at its ends, where the buttons can still be reached', async () => {
    show(asOf('2025-03-11').at);
    await userEvent.click(button('Previous moment'));
    expect(words()).toBe('Tuesday 11 March, 16:45');
    await userEvent.click(button('Next moment'));
    await userEvent.click(button('Next moment'));
    expect(words()).toBe('Wednesday 12 March, end of the day');
    await userEvent.click(button('Now known'));
    expect(button('Now known').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button('Next moment'));
    expect(value()).toBeNull();
    expect(button('Next moment').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button('Previous moment'));
    expect(words()).toBe('Thursday 20 March, end of the day');
    fireEvent.change(range(), { target: { value: '0' } });
    await userEvent.click(button('Previous moment'));
    expect(value()).toBe(asOf('2022-02-24').at);
  });

  it('stands at the last moment by then where the address names another', async () => {
    show(asOf('2025-03-11T08:00+01:00').at);
    expect([range().value, words()]).toEqual(['3', 'Tuesday 11 March, 08:00']);
    await userEvent.click(button('Next moment'));
    expect(words()).toBe('Tuesday 11 March, 16:45');
  });

  it('says so where it is before all reports', () => {
    show(asOf('2020-01-01').at);
    expect(screen.getByRole<HTMLSelectElement>('combobox').selectedOptions[0]?.text).toBe('Before the first report');
    expect(button('Previous moment').getAttribute('aria-disabled')).toBe('true');
  });

  it('is chosen by day, or by part of day where hours are told', async () => {
    show(null);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'By day' });
    expect(select.selectedOptions[0]?.text).toBe('Now known');
    await userEvent.selectOptions(select, 'Tuesday 11 March, in the afternoon');
    expect(value()).toBe(asOf('2025-03-11T16:45+01:00').at);
    await userEvent.selectOptions(select, 'Wednesday 12 March');
    expect(value()).toBe(asOf('2025-03-12').at);
    await userEvent.selectOptions(select, 'Now known');
    expect(value()).toBeNull();
  });

  it('is not there where nothing ever came in', () => {
    show(null, { ...FIXTURE, events: [] });
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

it('offers the week by its days', () => {
  expect(coarseGroups(WEEK).map(({ label, stops }) => [label, stops.length])).toEqual([
    ['Before', 11],
    ['10–16 March 2025', 7],
    ['After', 4],
  ]);
  expect(coarseGroups(FIXTURE).map(({ label }) => label)).toEqual(['Before', '10–16 March 2025', 'After']);
});

describe('playing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });
  const wait = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) act(() => void vi.advanceTimersByTime(1000));
  };
  const play = (): void => void fireEvent.click(button('Play how it became known'));

  it('begins with what was known as the week began, and ends now', () => {
    show(null);
    play();
    expect(value()).toBe(asOf('2025-03-07').at);
    wait(2);
    expect(words()).toBe('Monday 10 March, end of the day');
    wait(2);
    expect(words()).toBe('Tuesday 11 March, 16:45');
    wait(20);
    expect(value()).toBeNull();
    expect(button('Play how it became known').getAttribute('aria-pressed')).toBe('false');
  });

  it('goes on from the moment that is set, until it is paused', () => {
    show(asOf('2025-03-11').at);
    play();
    wait(2);
    expect(value()).toBe(asOf('2025-03-12').at);
    fireEvent.click(button('Pause'));
    wait(10);
    expect(value()).toBe(asOf('2025-03-12').at);
  });

  it('stops when the reader steps, or turns to anything else', () => {
    show(asOf('2025-03-10').at);
    play();
    fireEvent.click(button('Next moment'));
    wait(10);
    expect(words()).toBe('Tuesday 11 March, 16:45');
    play();
    fireEvent.pointerDown(button('Elsewhere'));
    wait(10);
    expect(words()).toBe('Tuesday 11 March, 16:45');
    play();
    fireEvent.keyDown(range(), { key: 'Tab' });
    wait(2);
    expect(words()).toBe('Tuesday 11 March, end of the day');
  });

  it('waits while nobody looks', () => {
    show(asOf('2025-03-10').at);
    play();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    wait(10);
    expect(value()).toBe(asOf('2025-03-10').at);
    hidden.mockRestore();
  });
});
