import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { type ChronicleDay, dayOf } from '../../../src/domain/events/day.ts';
import { takesPart } from '../../../src/domain/events/participation.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { daySentence } from '../../../src/domain/words/day.ts';
import { dayHeadline } from '../../../src/domain/words/headline.ts';
import { inSentence } from '../../../src/domain/words/lists.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date, event, participant, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles, days } from '../events/chronicles.ts';

const TUESDAY = date('2025-03-11');
const FORESEEN = [report('2025-03-01', 'announced')];
const sentence = (chronicle: Chronicle, day: string, known: string | null = null): string =>
  daySentence(chronicle, dayOf(chronicle, date(day), known === null ? null : asOf(known).at)).text;
/** What is said of a Tuesday that has just these events. */
const said = (...events: Partial<ChronicleEvent>[]): string =>
  sentence(
    {
      ...FIXTURE,
      events: events.map((more, at) => event(`e${at}`, `Event ${at}`, TUESDAY, { label: `Event ${at}`, ...more })),
    },
    TUESDAY,
  );
const all = (mode: 'in-person' | 'disputed' | 'unconfirmed', ...countries: string[]) =>
  countries.map((iso3) => participant(iso3, mode));

/** How many the sentences count or name as having taken part, or as those who were to. */
function counted(text: string, verb: RegExp): number {
  const found = text.split(/(?<=\.) /).find((each) => verb.test(each) && !/whether/i.test(each));
  if (!found) return 0;
  const number = /^(\d+) countr/.exec(found)?.[1];
  if (number) return Number(number);
  const names = found.slice(0, found.search(verb)).replace(/, which leads? the coalition, $/, '');
  return names.split(/, | and /).filter((name) => name.trim() !== '').length;
}

/** The numbers and names of the sentences against what the map paints. */
function expectAgreement(chronicle: Chronicle, day: ChronicleDay): void {
  const { text } = daySentence(chronicle, day);
  const parts = [...day.parts.values()];
  const taking = parts.filter(({ part }) => takesPart(part));
  expect([text, counted(text, /took part/)]).toEqual([text, taking.filter((p) => !p.isPlanned).length]);
  expect([text, counted(text, /(was|were) to take part/)]).toEqual([text, taking.filter((p) => p.isPlanned).length]);
  for (const { iso3, part } of parts) {
    const name = inSentence(chronicle.countries.get(iso3)?.name ?? '');
    if (part === 'lead') expect(text.toLowerCase()).toContain(name.toLowerCase());
    if (part === 'none') expect(text).not.toContain(name);
  }
  expect(/leading the coalition|leads? the coalition/.test(text)).toBe(parts.some(({ part }) => part === 'lead'));
  expect(text.includes('Sources differ')).toBe(parts.some(({ part }) => part === 'disputed'));
  expect(text.includes('unconfirmed')).toBe(parts.some(({ part }) => part === 'unconfirmed'));
}

describe('what the map shows, in sentences', () => {
  it('does not speak of the map: readers may have hidden parts of it', () => {
    for (const day of daysOf(WEEK.extent)) expect(sentence(WEEK, day)).not.toMatch(/\bmap\b/);
  });

  it('agrees with the map on every day of the real week, whenever it is seen', () => {
    const moments = [null, ...['2025-03-08', '2025-03-10', '2025-03-12', '2025-03-14'].map((text) => asOf(text).at)];
    for (const day of daysOf(WEEK.extent))
      for (const moment of moments) expectAgreement(WEEK, dayOf(WEEK, day, moment));
  });

  it('agrees with the map of any week', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => expectAgreement(chronicle, dayOf(chronicle, day, null))),
    ));

  it('is whole sentences, whatever the week', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const { text } = daySentence(chronicle, dayOf(chronicle, day, null));
        expect(text).toMatch(/^(?:[A-Z]|\d+ [a-z]).*\.$/);
        expect(text).not.toMatch(/undefined|NaN|null| {2}|\.\.|,,|: \.|(^|\. )[a-z]/);
      }),
    ));

  it('says of 11 March what is known of it', () => {
    expect(sentence(WEEK, '2025-03-11')).toBe(
      '3 meetings: US–Ukraine talks in Jeddah (3 countries named); Chiefs of defence in Paris (35); Sandu in Paris (2). ' +
        '38 countries took part in one or more of these, with France and the United Kingdom leading the coalition. ' +
        'Sources differ on whether Croatia and Montenegro took part; whether South Korea did is unconfirmed.',
    );
  });

  it('has four sentences at most for a day of the real week, as known now', () => {
    for (const day of daysOf(WEEK.extent)) expect(sentence(WEEK, day).split(/\. (?=[A-Z0-9])/).length).toBeLessThan(5);
  });

  it.each([
    ['no countries', [], 'Event 0.'],
    ['one', all('in-person', 'GBR'), 'Event 0. The United Kingdom took part.'],
    ['two', all('in-person', 'USA', 'ITA'), 'Event 0. Italy and the United States took part.'],
    [
      'four',
      all('in-person', 'ITA', 'ESP', 'NOR', 'GBR'),
      'Event 0. 4 countries took part: Italy, Norway, Spain and the United Kingdom.',
    ],
    ['seven', all('in-person', 'ITA', 'ESP', 'NOR', 'SWE', 'POL', 'GRC', 'CZE'), 'Event 0. 7 countries took part.'],
    ['two in dispute', all('disputed', 'ITA', 'ESP'), 'Event 0. Sources differ on whether Italy and Spain took part.'],
    ['one unconfirmed', all('unconfirmed', 'ITA'), 'Event 0. Whether Italy took part is unconfirmed.'],
    [
      'five unconfirmed',
      all('unconfirmed', 'ITA', 'ESP', 'NOR', 'SWE', 'POL'),
      'Event 0. Whether 5 countries took part is unconfirmed.',
    ],
  ])('counts and names %s', (_, participants, text) => expect(said({ participants })).toBe(text));

  it('says who leads the coalition', () => {
    const tags = ['coalition'];
    expect(said({ tags, participants: all('in-person', 'FRA', 'GBR') })).toBe(
      'Event 0. France and the United Kingdom, which lead the coalition, took part.',
    );
    expect(said({ tags, participants: all('in-person', 'FRA', 'ITA') })).toBe(
      'Event 0. France and Italy took part, with France leading the coalition.',
    );
    expect(said({ tags, participants: all('in-person', 'FRA'), reports: FORESEEN })).toBe(
      'Planned: Event 0. France, which leads the coalition, was to take part.',
    );
  });

  it('never tells what is planned as done', () => {
    const participants = [...all('in-person', 'ITA', 'ESP'), ...all('disputed', 'NOR'), ...all('unconfirmed', 'SWE')];
    const text = said({ participants, reports: FORESEEN });
    expect(text).toBe(
      'Planned: Event 0. Italy and Spain were to take part. ' +
        'Sources differ on whether Norway was to take part; whether Sweden was is unconfirmed.',
    );
    expect(sentence(WEEK, '2025-03-15', '2025-03-11')).toMatch(/^Planned: Coalition leaders by video\./);
    expect(sentence(WEEK, '2025-03-15', '2025-03-11')).not.toContain('took part');
  });

  it('tells what was held apart from what was planned', () => {
    const text = said(
      { participants: all('in-person', 'ITA') },
      { participants: all('in-person', 'ESP'), reports: FORESEEN },
    );
    expect(text).toBe('Event 0. Planned: Event 1. Italy took part. Spain was to take part.');
  });

  it('counts meetings and calls, names the town where the label does not, and puts first what an editor marked', () => {
    expect(
      said({ place: 'paris' }, { kind: 'call' }, { label: 'Talks in Jeddah', place: 'jeddah', tags: ['headline'] }),
    ).toBe('2 meetings and 1 call: Talks in Jeddah; Event 0 (Paris); Event 1.');
    expect(said({ kind: 'call' }, { isVirtual: true, place: 'london' })).toBe('2 calls: Event 0; Event 1.');
    expect(said({ reports: FORESEEN }, { reports: FORESEEN })).toBe('2 meetings planned: Event 0; Event 1.');
    expect(said({}, {}, {}, {}, {})).toBe('5 meetings: Event 0; Event 1; Event 2; Event 3; Event 4.');
    expect(said({}, {}, {}, {}, {}, {})).toBe('6 meetings: Event 0; Event 1; Event 2; Event 3; 2 more.');
  });

  it('counts each of several talks apart, so that their sum is taken for no one room’s', () => {
    expect(
      said(
        { participants: all('in-person', 'ITA', 'ESP') },
        { participants: all('in-person', 'RUS', 'USA', 'ITA') },
        {},
      ),
    ).toBe(
      '3 meetings: Event 1 (3 countries named); Event 0 (2); Event 2. ' +
        '4 countries took part in one or more of these: Italy, Russia, Spain and the United States.',
    );
    expect(sentence(WEEK, '2025-03-15')).toMatch(
      /^2 calls: Coalition leaders by video \(17 countries named\); Rubio–Lavrov call \(2\)\. 19 countries took part in one or more of these, /,
    );
  });

  it('counts for each of several talks as many as its own records name', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const shown = dayOf(chronicle, day, null);
        const { text } = daySentence(chronicle, shown);
        for (const [, label = '', count] of text.matchAll(/(Event \d+)(?: \(\w+\))? \((\d+)(?: countries named)?\)/g)) {
          const named = shown.events.filter(({ event: { label: own } }) => own === label);
          const taking = ['in-person', 'remote', 'represented', 'observer'];
          const counts = named.map(
            ({ event: { participants } }) => participants.filter(({ mode }) => taking.includes(mode)).length,
          );
          expect(counts).toContain(Number(count));
        }
      }),
    ));

  it('begins with what the day’s button says', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const shown = dayOf(chronicle, day, null);
        const first =
          dayHeadline(shown)
            .split(' · ')[0]
            ?.replace(/^\w+: /, '') ?? '';
        if (shown.events.length === 0) return;
        const labels = shown.events.map(({ event: { label } }) => label);
        const { text } = daySentence(chronicle, shown);
        const at = labels.map((label) => text.search(new RegExp(`${label}\\b`))).filter((found) => found >= 0);
        expect(text.search(new RegExp(`${first}\\b`))).toBe(Math.min(...at));
      }),
    ));

  it('begins with what the day was about, though it was no talks', () => {
    const statement = { kind: 'statement', tags: ['headline'] } as const;
    expect(said({ participants: all('in-person', 'ITA') }, statement)).toBe(
      'Event 1. 1 meeting: Event 0. Italy took part.',
    );
    expect(said({ tags: ['headline'] }, statement)).toBe('1 meeting: Event 0. Event 1.');
    expect(said({}, { ...statement, reports: FORESEEN })).toBe('Planned: Event 1. 1 meeting: Event 0.');
    expect(sentence(WEEK, '2025-03-14')).toMatch(
      /^Trump’s post on Kursk\. 1 meeting: G7 ministers in Charlevoix\. 7 countries took part\./,
    );
    for (const day of daysOf(WEEK.extent)) {
      const [first = ''] = dayHeadline(dayOf(WEEK, day, null)).split(' · ');
      expect(sentence(WEEK, day)).toMatch(new RegExp(`^(?:[\\w ]+: )?${first}`));
    }
  });

  it('says what else there is on a day without talks, and where there is nothing', () => {
    expect(said()).toBe('Nothing is reported for this day.');
    expect(said({ kind: 'statement', place: 'moscow' })).toBe(
      'No talks or calls are reported for this day. 1 other event: Event 0 (Moscow).',
    );
    expect(
      said(
        { kind: 'attack' },
        { kind: 'decision', reports: FORESEEN },
        { reports: [report('2025-03-10', 'cancelled')] },
      ),
    ).toBe(
      'No talks or calls are reported for this day. 3 other events: Event 0; planned: Event 1; cancelled: Event 2.',
    );
  });

  it('rests on sources: of reports, of participations, and of who leads', () => {
    const day = dayOf(FIXTURE, TUESDAY, null);
    const { sources, events } = daySentence(FIXTURE, day);
    expect(events).toEqual(['chiefs', 'jeddah']);
    expect([...sources].sort()).toEqual(['courier', 'gazette', 'herald', 'whisper']);
    for (const each of daysOf(WEEK.extent)) {
      const rests = daySentence(WEEK, dayOf(WEEK, each, null)).sources;
      expect(rests.length).toBeGreaterThan(0);
      expect(new Set(rests).size).toBe(rests.length);
      for (const id of rests) expect(WEEK.sources.has(id)).toBe(true);
    }
  });
});
