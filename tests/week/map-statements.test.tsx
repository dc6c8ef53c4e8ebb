// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { createReaderStore, initialReader, NO_FILTERS } from '../../src/state/reader.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { Legend } from '../../src/views/map/legend.tsx';
import { toMapScene } from '../../src/views/map/map-scene.ts';
import { pinName } from '../../src/views/map/pins.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { BASE_MAP } from '../map/drawn-map.ts';
import { walkStatements } from '../story/statement-walk.ts';

const DAYS = daysOf(WEEK.extent);

/** The one thing that no source says: that none says anything. */
const NOTHING_SAID = /has no reported part in talks on/;

describe.each(DAYS)('on the map of %s', (date) => {
  afterEach(cleanup);
  const day = dayOf(WEEK, date, null);
  const store = createReaderStore(initialReader(date));

  it('every sentence on every country’s card has a source that the card links', () => {
    let count = 0;
    for (const { iso3, name } of BASE_MAP.countries) {
      const { container } = render(
        <ReaderProvider chronicle={WEEK} store={store}>
          <CountryCard iso3={iso3} name={name} isFleeting onClose={() => {}} onTell={() => {}} onHover={() => {}} />
        </ReaderProvider>,
      );
      const walk = walkStatements(container, WEEK);
      expect(walk.faults, iso3).toEqual([]);
      count += walk.count;
      const silent = [...container.querySelectorAll('p:not([data-statement])')].map(({ textContent }) => textContent);
      for (const text of silent) expect(text, iso3).toMatch(NOTHING_SAID);
      expect(silent).toHaveLength(day.parts.has(iso3) ? 0 : 1);
      cleanup();
    }
    expect(count).toBeGreaterThan(day.parts.size);
  });

  it('every coloured country rests on participations that have sources', () => {
    for (const { iso3, part, participations } of day.parts.values()) {
      expect(participations.length, iso3).toBeGreaterThan(0);
      for (const { participant, event } of participations) {
        expect(participant.sources.length, `${iso3} at ${event.id} as ${part}`).toBeGreaterThan(0);
        for (const id of participant.sources) expect(WEEK.sources.has(id), id).toBe(true);
      }
    }
  });

  it('the legend counts the countries that are so coloured', () => {
    const { container } = render(
      <ReaderProvider chronicle={WEEK} store={store}>
        <Legend hatchId="map" isOpenAtFirst />
      </ReaderProvider>,
    );
    const counts = [...container.querySelectorAll('.map-legend-count')].map(({ textContent }) => Number(textContent));
    const parts = [...day.parts.values()].filter(({ part }) => part !== 'none').length;
    const coast = WEEK.groups.find(({ kind }) => kind === 'black-sea')?.members.length ?? 0;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(parts + coast);
  });

  it('every pin names events of the day at that town, each reported by a source', () => {
    const pins = toMapScene(WEEK, day, NO_FILTERS, null).pins.filter(({ state }) => state !== 'idle');
    const named = pins.flatMap((pin) => {
      for (const { label } of pin.events) expect(pinName(pin)).toContain(label);
      return pin.events.map(({ id }) => ({ id, town: pin.town }));
    });
    for (const { id, town } of named) {
      const event = WEEK.events.find((candidate) => candidate.id === id);
      expect(event?.place && WEEK.places.get(event.place)?.town, id).toBe(town);
      expect(event?.reports.flatMap(({ sources }) => sources).length, id).toBeGreaterThan(0);
    }
    const placed = day.events.filter(({ event: { place }, status }) => {
      const isPinned = place !== null && WEEK.places.get(place)?.precision !== 'area';
      return isPinned && status !== 'cancelled' && status !== 'superseded';
    });
    expect(named.map(({ id }) => id).sort()).toEqual(placed.map(({ event }) => event.id).sort());
  });
});
