import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { daysOf, type PlainDate } from '../../src/domain/time/plain-date.ts';
import { countrySentences } from '../../src/domain/words/country.ts';
import { dateRange, fullDate, longDate, publishedWords, stripDay } from '../../src/domain/words/dates.ts';
import { dayHeadline, daySentence } from '../../src/domain/words/day.ts';
import { listWords } from '../../src/domain/words/lists.ts';
import { modeWords, partWords } from '../../src/domain/words/parts.ts';
import { timeWords } from '../../src/domain/words/times.ts';
import { WEEK } from '../fixtures/week.ts';

const days = daysOf(WEEK.extent).map((date) => dayOf(WEEK, date, null));
const date = (text: string) => text as PlainDate;

describe('lists', () => {
  it('read as sentences do', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['France'])).toBe('France');
    expect(listWords(['30', '34', '37'], 'or')).toBe('30, 34 or 37');
    expect(listWords(['a', 'b', 'c', 'd', 'e'], 'and', 2)).toBe('a, b and 3 others');
    expect(listWords(['a', 'b', 'c'], 'and', 2)).toBe('a, b and c');
  });
});

describe('dates', () => {
  it('are told in full, in short and as ranges', () => {
    expect(longDate(date('2025-03-11'))).toBe('Tuesday 11 March');
    expect(fullDate(date('2025-03-16'))).toBe('Sunday 16 March 2025');
    expect(stripDay(date('2025-03-10'))).toEqual({ weekday: 'Mon', day: '10' });
    expect(dateRange({ start: date('2025-03-10'), end: date('2025-03-16') })).toBe('10–16 March 2025');
    expect(dateRange({ start: date('2025-02-28'), end: date('2025-03-03') })).toBe('28 February – 3 March 2025');
    expect(dateRange({ start: date('2024-12-30'), end: date('2025-01-02') })).toBe('30 December 2024 – 2 January 2025');
  });

  it('of sources say where there is none', () => {
    expect(publishedWords({ kind: 'unknown' })).toBe('no date shown');
    expect(publishedWords({ kind: 'day', date: date('2025-03-11'), isApproximate: true })).toBe('about 11 March 2025');
  });
});

describe('times', () => {
  const words = (id: string): string => {
    const event = WEEK.events.find((candidate) => candidate.id === id);
    if (!event) throw new Error(id);
    return timeWords(event, WEEK).text;
  };

  it('are on the clocks of the place, or said to be untold', () => {
    expect(words('e-0311-chiefs')).toMatch(/^about 16:30.* in Paris$/);
    expect(words('e-0312-g7')).toBe('12–14 March');
    expect(words('e-0316-erdogan-trump')).toBe('time not reported');
    expect(words('e-2022-invasion')).toContain('24 February 2022');
  });
});

describe('the words of a day', () => {
  it('stand for every day, with sources', () => {
    for (const day of days) {
      const { text, sources } = daySentence(WEEK, day);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/undefined|NaN| {2}|\.\./);
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(WEEK.sources.has(id)).toBe(true);
      expect(dayHeadline(WEEK, day).length).toBeGreaterThan(5);
    }
  });

  it('name as many countries as the map paints as taking part', () => {
    const taking = new Set(['lead', 'party', 'host', 'participant', 'remote', 'observer']);
    for (const day of days) {
      const painted = [...day.parts.values()].filter(({ part, isPlanned }) => taking.has(part) && !isPlanned).length;
      const said = /(\d+) countries (?:take|took) part/.exec(daySentence(WEEK, day).text)?.[1];
      if (said) expect(Number(said)).toBe(painted);
    }
  });

  it('say of each country why it is painted, with sources that are here', () => {
    for (const day of days)
      for (const [iso3, { part }] of day.parts) {
        const sentences = countrySentences(WEEK, day, iso3);
        expect(sentences.length).toBeGreaterThan(0);
        if (part !== 'none') expect(sentences.some(({ sources }) => sources.length > 0)).toBe(true);
        for (const { text, sources } of sentences) {
          expect(text).not.toMatch(/undefined|null/);
          for (const id of sources) expect(WEEK.sources.has(id)).toBe(true);
        }
      }
  });

  it('say of a country without a part that none is reported', () => {
    const [monday] = days;
    if (!monday) throw new Error('no day');
    expect(countrySentences(WEEK, monday, 'ISL')[0]?.text).toMatch(/no reported part in talks on Monday 10 March/);
  });

  it('never tell planned as done', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('lead', 'party', 'host', 'participant', 'remote', 'observer'),
        fc.constantFrom('in-person', 'remote', 'observer', 'represented'),
        (part, mode) => {
          expect(partWords(part, true)).toMatch(/announced|to take part|to host/i);
          expect(modeWords(mode, { isPlanned: true })).toMatch(/announced/i);
        },
      ),
    ));
});
