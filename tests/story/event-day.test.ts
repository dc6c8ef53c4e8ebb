// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayFor } from '../../src/domain/events/day.ts';
import { dayOfSeveral, whenWords, whereaboutsOf } from '../../src/views/story/event-day.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date, event, when } from '../fixtures/records.ts';
import { openAll, tellStory } from './told-story.tsx';

const lasting = (time: string) => event('it', 'It', '2025-03-11', { when: when(time) });

describe('which of several days', () => {
  it.each([
    ['2025-03-12/2025-03-14', '2025-03-14', 'Third of 3 days'],
    ['2025-03-10/2025-03-11', '2025-03-10', 'First of 2 days'],
    ['2025-03-11', '2025-03-11', null],
    ['2025-03', '2025-03-11', null],
    ['2025-03-14~/2025-03-16~', '2025-03-15', null],
    ['2025-03-12/..', '2025-03-12', null],
    ['2025-03-01/2025-03-14', '2025-03-11', null],
  ])('%s on %s is told as %s', (time, on, told) => {
    expect(dayOfSeveral(lasting(time), date(on))).toBe(told);
  });
});

describe('the day to go to', () => {
  it.each([
    ['2025-03-12/2025-03-14', '2025-03-13', '2025-03-13'],
    ['2025-03-12/2025-03-14', '2025-03-10', '2025-03-12'],
    ['2025-03-08/2025-03-11', '2025-03-15', '2025-03-10'],
    ['2025-03-02', '2025-03-15', null],
    ['2025-03-20', '2025-03-15', null],
  ])('for %s from %s is %s', (time, from, to) => {
    expect(dayFor(FIXTURE, lasting(time), date(from))).toBe(to);
  });
});

it('is the day that a link of the story leads to, too', async () => {
  const long = event('long', 'It lasts', '2025-03-11', { when: when('2025-03-08/2025-03-11') });
  const short = event('short', 'It is short', '2025-03-15', { related: ['long'] });
  const { container } = tellStory({ day: '2025-03-15' }, { ...FIXTURE, events: [long, short] });
  await openAll(container);
  const to = dayFor(FIXTURE, long, date('2025-03-15'));
  expect(to).toBe('2025-03-10');
  const link = container.querySelector('.story-related a');
  expect(link?.getAttribute('href')).toBe(`../${to}/?event=long#story-long`);
  cleanup();
});

it('knows before, within and after', () => {
  expect(
    ['2025-03-02', '2025-03-09/2025-03-10', '2025-03-16', '2025-03-17'].map((time) =>
      whereaboutsOf(FIXTURE, lasting(time)),
    ),
  ).toEqual(['before', 'within', 'within', 'after']);
});

it('tells the date only where the day at hand does not', () => {
  expect(whenWords(FIXTURE, lasting('2025-03-11'), date('2025-03-11'))).toBe('Time not reported');
  expect(whenWords(FIXTURE, lasting('2025-03-11'), null)).toBe('11 March 2025, time not reported');
  expect(whenWords(FIXTURE, lasting('2025-03-02T09:00'), null)).toMatch(/^2 March 2025, 09:00 /);
  expect(whenWords(FIXTURE, lasting('2025-03-02'), null)).toBe('2 March 2025');
});
