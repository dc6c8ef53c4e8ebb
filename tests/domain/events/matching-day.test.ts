import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { type ChronicleDay, dayOf, knownEvents } from '../../../src/domain/events/day.ts';
import { leftOutOf, matchingDay, matchingEvents } from '../../../src/domain/events/matching-day.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import { saysWho } from '../../../src/domain/evidence/says-who.ts';
import type { Subject } from '../../../src/domain/evidence/subject.ts';
import { matches } from '../../../src/domain/finding/event-facets.ts';
import { type EventFilter, NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import { daysOf, type PlainDate } from '../../../src/domain/time/plain-date.ts';
import { partSentences } from '../../../src/domain/words/country.ts';
import { daySentence } from '../../../src/domain/words/day.ts';
import { dayHeadline } from '../../../src/domain/words/headline.ts';
import { asOf, date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles, days } from './chronicles.ts';

const filterOf = (values: Partial<EventFilter>): EventFilter => ({ ...NO_EVENT_FILTER, ...values });
const TURKEY = filterOf({ country: ['TUR'] });
const NOTHING = filterOf({ country: ['TUR'], status: ['cancelled'], source: ['reference'], tag: ['truce'] });

const filtered = (day: PlainDate, filter: EventFilter, knownAt: KnownAt = null, chronicle = WEEK): ChronicleDay =>
  matchingDay(chronicle, dayOf(chronicle, day, knownAt), filter, knownAt);

/** The same chronicle without the events that do not match. */
function onlyMatching(chronicle: Chronicle, filter: EventFilter, knownAt: KnownAt): Chronicle {
  const then = asKnownAt(chronicle, knownAt);
  const left = new Set(then.events.filter((event) => matches(event, filter, then)).map(({ id }) => id));
  return { ...chronicle, events: chronicle.events.filter(({ id }) => left.has(id)) };
}

function expectFolded(chronicle: Chronicle, day: PlainDate, filter: EventFilter, knownAt: KnownAt): void {
  const whole = dayOf(chronicle, day, knownAt);
  const narrowed = matchingDay(chronicle, whole, filter, knownAt);
  const alone = onlyMatching(chronicle, filter, knownAt);
  expect({ ...narrowed, narrowed: null }).toEqual(dayOf(alone, day, knownAt));
  expect(narrowed.narrowed).toEqual({ filter, whole });
  expect(leftOutOf(narrowed)).toBe(whole.events.length - narrowed.events.length);
  const then = asKnownAt(alone, knownAt);
  expect(matchingEvents(chronicle, filter, knownAt)).toEqual(knownEvents(then, knownAt));
}

/** What is related to what is left out is cut where it is not even known: that is not compared. */
const UNRELATED: Chronicle = { ...WEEK, events: WEEK.events.map((event) => ({ ...event, related: [] })) };

const MOMENTS: readonly KnownAt[] = [null, asOf('2025-03-11').at, asOf('2025-03-13').at];

describe('a day that is filtered', () => {
  it('is itself, and stays it, where nothing is asked for', () => {
    const whole = dayOf(WEEK, date('2025-03-11'), null);
    expect(matchingDay(WEEK, whole, NO_EVENT_FILTER, null)).toBe(whole);
    expect(leftOutOf(whole)).toBe(0);
  });

  it('holds what the day of the matching events alone holds: events, parts, venues, journeys', () => {
    for (const day of daysOf(WEEK.extent))
      for (const knownAt of MOMENTS)
        for (const filter of [TURKEY, NOTHING, filterOf({ group: ['e5'] }), filterOf({ status: ['took-place'] })])
          expectFolded(UNRELATED, day, filter, knownAt);
  });

  it('does so in any week, at any moment', () => {
    const values = fc.record({
      country: fc.subarray(['FRA', 'UKR', 'USA']),
      venue: fc.subarray(['paris', 'jeddah']),
      tag: fc.subarray(['coalition']),
    });
    fc.assert(
      fc.property(chronicles, days, values, fc.constantFrom(...MOMENTS), (chronicle, day, asked, knownAt) => {
        const filter = filterOf(asked);
        fc.pre(Object.values(asked).some((list) => list.length > 0));
        expectFolded(chronicle, day, filter, knownAt);
      }),
    );
  });
});

describe('the words of a day that is filtered', () => {
  it('say of how many of its events they speak, and deny nothing of the others', () => {
    const texts = daysOf(WEEK.extent).map((day) => daySentence(WEEK, filtered(day, TURKEY)).text);
    for (const text of texts)
      expect(text).toMatch(/^Of the events that match the filters \(\w+ of \w+\): |^None of this/);
    const statements = daySentence(
      WEEK,
      filtered(date('2025-03-11'), filterOf({ tag: ['truce'], status: ['announced'] })),
    );
    for (const text of [...texts, statements.text]) expect(text).not.toMatch(/reported for this day/);
  });

  it('say that none matches, of how many', () => {
    for (const day of daysOf(WEEK.extent)) {
      const none = filtered(day, NOTHING);
      const { text, sources } = daySentence(WEEK, none);
      expect(text).toMatch(/^None of this day’s events \(\d+\) matches the filters\.$/);
      expect(sources).toEqual([]);
      expect(dayHeadline(none)).toBe(`None of ${leftOutOf(none)} matches`);
    }
  });

  it('of a country say that they are about what matches', () => {
    const tuesday = date('2025-03-11');
    expect(partSentences(WEEK, dayOf(WEEK, tuesday, null), 'FRA')[0]?.text).toMatch(
      /^France, .* on Tuesday 11 March\.$/,
    );
    expect(partSentences(WEEK, filtered(tuesday, NOTHING), 'FRA')[0]?.text).toBe(
      'France has no reported part in talks on Tuesday 11 March that match the filters.',
    );
  });
});

describe('says who, of a day that is filtered', () => {
  const ask = (subject: Subject, filter: EventFilter) =>
    saysWho(WEEK, filtered(date('2025-03-11'), filter), null, subject);

  it('names the filter in the rule of whatever is folded or counted', () => {
    const subjects: readonly Subject[] = [
      { kind: 'country', iso3: 'FRA' },
      { kind: 'part', part: 'lead' },
      { kind: 'town', town: 'Paris' },
      { kind: 'sentence' },
      { kind: 'headline' },
      { kind: 'venues' },
      { kind: 'events', which: 'before' },
    ];
    for (const subject of subjects) {
      const said = ask(subject, TURKEY);
      expect([subject.kind, said?.rule]).toEqual([
        subject.kind,
        expect.stringContaining('Only the events that match the filters (Country: Türkiye) were looked at.'),
      ]);
      expect(said?.grounds.length, subject.kind).toBeGreaterThan(0);
      expect(ask(subject, NO_EVENT_FILTER)?.rule).not.toContain('filters');
    }
  });

  it('counts what the page shows, and says so', () => {
    const count = filtered(date('2025-03-11'), TURKEY).events.length;
    expect(count).toBe(1);
    expect(ask({ kind: 'events', which: 'all' }, TURKEY)?.statement).toBe(
      'On Tuesday 11 March: 1 event, of the events that match the filters',
    );
    expect(ask({ kind: 'events', which: 'before' }, NOTHING)?.statement).toMatch(/: no events, of the events/);
  });

  it('rests that nothing matches on the events that do not', () => {
    const said = ask({ kind: 'sentence' }, NOTHING);
    const whole = dayOf(WEEK, date('2025-03-11'), null).events.map(({ event }) => event.id);
    expect(said?.grounds.map((ground) => ('event' in ground ? ground.event.id : null))).toEqual(whole);
  });

  it('leaves what is one record as it is', () => {
    const event = dayOf(WEEK, date('2025-03-11'), null).events[0]?.event.id ?? '';
    expect(ask({ kind: 'status', event }, NOTHING)).toEqual(ask({ kind: 'status', event }, NO_EVENT_FILTER));
  });
});
