// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useRef } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useStepKeys } from '../../src/app/stepping/use-step-keys.ts';
import { askedCountry, createReaderStore, initialReader, type ReaderStore } from '../../src/state/reader.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { MapPanel } from '../../src/views/map/map-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';
import { BASE_MAP } from '../map/drawn-map.ts';

const noAct = (): void => {};
const ACTS = { openHelp: noAct, ask: noAct, find: noAct };

function Page(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useStepKeys(root, ACTS);
  return (
    <div ref={root}>
      <section id="story">
        <h2 tabIndex={-1}>The day</h2>
      </section>
      <MapPanel sketch={BASE_MAP} loadMap={() => Promise.resolve(BASE_MAP)} glWish="off" CountryCard={CountryCard} />
    </div>
  );
}

let store: ReaderStore;
const card = (): Element | null => document.querySelector('.map-card');

beforeEach(() => {
  store = createReaderStore({ ...initialReader(date('2025-03-11')), selected: 'jeddah' });
  render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <Page />
    </ReaderProvider>,
  );
});
afterEach(cleanup);

it('closes the card of a country that is pointed at first, and leaves the event at the next press', async () => {
  const country = document.querySelector('.map-ground [data-country="POL"]');
  if (!country) throw new Error('Poland is not drawn');
  await userEvent.hover(country);
  await userEvent.keyboard('{Escape}');
  expect(card()).toBeNull();
  expect(store.getState().selected).toBe('jeddah');
  await userEvent.keyboard('{Escape}');
  expect(store.getState().selected).toBeNull();
});

it('closes an asked card under the pointer in one press, with the focus back at the countries', async () => {
  const country = document.querySelector('.map-ground [data-country="POL"]');
  if (!country) throw new Error('Poland is not drawn');
  await userEvent.hover(country);
  act(() => store.setState(askedCountry('POL')));
  screen.getByRole('button', { name: 'Close' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(card()).toBeNull();
  expect(store.getState().selected).toBe('jeddah');
  expect(document.activeElement?.getAttribute('class')).toBe('map-focus');
});
