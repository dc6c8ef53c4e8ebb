/** What a card says of its map beside it. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/events/day.ts';
import { beyondWords, cardSigns } from '../../../src/prerender/cards/card-legend.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const DAY = dayOf(FIXTURE, date('2025-03-11'), null);
const words = (pins: Parameters<typeof cardSigns>[1]): string[] => cardSigns(DAY, pins).map((sign) => sign.words);

describe('the signs of a card', () => {
  it('are of the pins that are on it, each shape once, and of what is only announced as one', () => {
    const without = words([]);
    const held = { state: 'held', hasTalks: true } as const;
    expect(words([held, held, { state: 'idle', hasTalks: false }])).toEqual([...without, 'Talks']);
    expect(words([{ state: 'held', hasTalks: false }])).toEqual([...without, 'Another event']);
    expect(
      words([
        { state: 'planned', hasTalks: true },
        { state: 'planned', hasTalks: false },
      ]),
    ).toEqual([...without, 'Only announced']);
  });
});

describe('what lies beyond a card’s map', () => {
  const { venues } = dayOf(WEEK, date('2025-03-10'), null);
  const canberra = venues.filter(({ place }) => place.town === 'Canberra');

  it('is told with the country of a place, and a country that is told so no second time', () => {
    expect(beyondWords(WEEK, { countries: ['AUS', 'USA'], places: canberra })).toBe(
      'Beyond this map: Canberra (Australia) and United States',
    );
  });

  it('is nothing where all is in sight', () => {
    expect(beyondWords(WEEK, { countries: [], places: [] })).toBe('');
  });
});
