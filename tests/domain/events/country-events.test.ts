import { describe, expect, it } from 'vitest';
import { countryEvents } from '../../../src/domain/events/country-events.ts';
import { WEEK } from '../../fixtures/week.ts';

describe('countryEvents', () => {
  it('holds what names a country, and what happened there without it', () => {
    for (const iso3 of WEEK.countries.keys())
      for (const { event, participants, isThere } of countryEvents(WEEK, iso3)) {
        expect(participants.length > 0 || isThere, `${iso3} ${event.id}`).toBe(true);
        for (const { party } of participants) expect(party).toEqual({ kind: 'country', iso3 });
      }
  });

  it('keeps the order of time and says how each stands', () => {
    const events = countryEvents(WEEK, 'FRA');
    expect(events.map(({ event }) => event)).toEqual(
      WEEK.events.filter((event) => events.some((each) => each.event === event)),
    );
    expect(events.find(({ event }) => event.id === 'e-0311-chiefs')).toMatchObject({
      status: 'took-place',
      isThere: true,
    });
  });

  it('is empty for a country that nothing names', () => expect(countryEvents(WEEK, 'ZZZ')).toEqual([]));
});
