// @vitest-environment happy-dom
/** The published week, told day by day: nothing on the screen is without a source. */
import { describe, expect, it } from 'vitest';
import { isOn } from '../../src/domain/events/day.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { laterWords } from '../fixtures/later-words.ts';
import { WEEK } from '../fixtures/week.ts';
import { walkStatements } from './statement-walk.ts';
import { storyPage } from './told-story.tsx';

const days = daysOf(WEEK.extent);
const later = laterWords(WEEK);
const outside = WEEK.events.filter((event) => !days.some((day) => isOn(event, day)));

describe('the published week', () => {
  it.each(days)('has a source for everything that it says on %s', (day) => {
    const { count, faults } = walkStatements(storyPage({ day }, WEEK), WEEK);
    console.log(`measure: statements of the story with a source on ${day}: ${count - faults.length} of ${count}`);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });

  it('says of just the events in an area that the map has no pin for them', () => {
    for (const day of days) {
      const said = [...storyPage({ day }, WEEK).querySelectorAll('[data-event]')].flatMap((card) =>
        /an area, without a pin/.test(card.querySelector('.story-when')?.textContent ?? '')
          ? card.getAttribute('data-event')
          : [],
      );
      expect([...new Set(said)]).toEqual(day === '2025-03-12' ? ['e-0312-putin-kursk'] : []);
    }
  });

  it.each(outside.map(({ id }) => id))('has a source for everything that it says of %s, which no day holds', (id) => {
    const page = storyPage({ day: days[0] ?? '', selected: id }, WEEK);
    expect(page.querySelector('.story-outside article')?.getAttribute('data-event')).toBe(id);
    expect(walkStatements(page, WEEK).faults).toEqual([]);
  });

  it.each(momentsOf(WEEK))('has a source that was out for all that it says as known by $date', ({ at: knownAt }) => {
    const { on } = later(knownAt);
    for (const day of days) {
      const page = storyPage({ day, knownAt }, WEEK);
      expect(walkStatements(page, WEEK).faults, day).toEqual([]);
      expect(on(page), day).toEqual([]);
    }
  });
});
