// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Viewport } from '../../src/domain/places/position.ts';
import { askedCountry, createReaderStore, initialReader, type ReaderStore, wentToDay } from '../../src/state/reader.ts';
import { broughtIn } from '../../src/views/map/bring-in.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { MapPanel } from '../../src/views/map/map-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';
import { BASE_MAP } from './drawn-map.ts';

let store: ReaderStore;

beforeEach(() => {
  store = createReaderStore(initialReader(date('2025-03-11')));
  render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <MapPanel sketch={BASE_MAP} loadMap={() => Promise.resolve(BASE_MAP)} glWish="off" CountryCard={CountryCard} />
    </ReaderProvider>,
  );
});
afterEach(cleanup);

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
};
const stop = (): HTMLElement => one('.map-focus');
const ask = (iso3: string): void => act(() => store.setState(askedCountry(iso3)));
const isFocused = (element: Element): boolean => element === document.activeElement;

describe('the card of a country that is asked about', () => {
  beforeEach(() => ask('UKR'));

  it.each(['{Enter}', '{Escape}'])(
    'leaves the focus with the countries when %s on its button closes it',
    async (key) => {
      screen.getByRole('button', { name: 'Close' }).focus();
      await userEvent.keyboard(key);
      expect(document.querySelector('.map-card')).toBeNull();
      expect(isFocused(stop())).toBe(true);
    },
  );

  it('leaves the focus with the countries when a step of the day closes it', () => {
    screen.getByRole('button', { name: 'Close' }).focus();
    act(() => store.setState(wentToDay(date('2025-03-12'))));
    expect(document.querySelector('.map-card')).toBeNull();
    expect(isFocused(stop())).toBe(true);
  });

  it('leaves a focus that is elsewhere', async () => {
    const zoom = screen.getByRole('button', { name: 'Zoom in' });
    zoom.focus();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('.map-card')).toBeNull();
    expect(isFocused(zoom)).toBe(true);
  });

  it('comes after the countries in the tab order, and leads on to the rest of the map', async () => {
    stop().focus();
    await userEvent.tab();
    expect(one('.map-card').contains(document.activeElement)).toBe(true);
    await userEvent.tab({ shift: true });
    expect(isFocused(stop())).toBe(true);
    screen.getByRole('button', { name: 'Close' }).focus();
    await userEvent.tab();
    expect(document.activeElement?.closest('.map-overlay, .map-controls')).not.toBeNull();
  });
});

describe('the voice of the map', () => {
  it('is there from the start, and says what is asked about, in one place only', () => {
    const voices = document.querySelectorAll('[aria-live]');
    expect(voices).toHaveLength(1);
    const [voice] = voices;
    expect(voice?.textContent).toBe('');
    ask('UKR');
    expect(voice?.textContent).toContain('Ukraine, a party to the ceasefire talks, took part');
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
    ask('FRA');
    expect(voice?.textContent).toContain('France');
    expect(voice?.isConnected).toBe(true);
    act(() => store.setState({ asked: null }));
    expect(voice?.textContent).toBe('');
  });

  it('does not say what is only pointed at', async () => {
    await userEvent.hover(one('.map-ground [data-country="POL"]'));
    expect(screen.getByRole('heading', { name: 'Poland' })).toBeTruthy();
    expect(one('[aria-live]').textContent).toBe('');
  });
});

describe('a country to which an arrow key leads', () => {
  const KYIV: Viewport = { center: [31, 49], zoom: 5.5 };
  const go = async (key: string, presses: number): Promise<void> => {
    stop().focus();
    await userEvent.keyboard(`{${key}>${presses}/}`);
  };

  it('is brought into the frame when it lies outside', async () => {
    act(() => store.setState({ viewport: KYIV }));
    const frame = { width: 960, height: 640 };
    const seen = new Set<unknown>();
    for (let press = 0; press < 12; press++) {
      await go('ArrowRight', 1);
      const { asked, viewport } = store.getState();
      const country = BASE_MAP.countries.find(({ iso3 }) => iso3 === asked);
      if (!country || !viewport) throw new Error('No country was asked about');
      expect(broughtIn(country, viewport, frame), country.name).toBeNull();
      seen.add(viewport);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('leaves the map where it is when it is in sight', async () => {
    ask('FRA');
    await go('ArrowLeft', 1);
    expect(store.getState().asked).not.toBe('FRA');
    expect(store.getState().viewport).toBeNull();
  });
});

it('shows the card of a country that the drawing at hand leaves out, by the chronicle’s name', () => {
  cleanup();
  const sketch = { ...BASE_MAP, countries: BASE_MAP.countries.filter(({ iso3 }) => iso3 !== 'USA') };
  render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <MapPanel sketch={sketch} loadMap={() => new Promise(() => {})} glWish="off" CountryCard={CountryCard} />
    </ReaderProvider>,
  );
  ask('USA');
  expect(screen.getByRole('heading', { name: 'United States' })).toBeTruthy();
});
