import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/domain/changes/change.ts';
import { changesBetween } from '../../../src/domain/changes/changes-between.ts';
import type { Chronicle, ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { changesSentence, changeWords } from '../../../src/domain/words/changes.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { event, participant, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { side, sidesOf } from '../changes/sides.ts';
import { chronicles } from '../events/chronicles.ts';

const sentence = (a: Side, b: Side): string => changesSentence({ a, b }, changesBetween(a, b));
const words = (a: Side, b: Side): string[] => changesBetween(a, b).map((change) => changeWords({ a, b }, change));

const MEETING = ['2025-03-11', '2025-03-12'] as const;
/** A chronicle of talks, each on a Tuesday or a Wednesday and of its own countries. */
const talks = (...list: readonly (Partial<ChronicleEvent> & { readonly on?: string })[]): Chronicle => ({
  ...FIXTURE,
  events: list.map(({ on = MEETING[1], ...more }, at) =>
    event(`e${at}`, `Event ${at}`, on, { label: `Event ${at}`, claims: [], ...more }),
  ),
});
const present = (mode: Parameters<typeof participant>[1], ...countries: string[]) =>
  countries.map((iso3) => participant(iso3, mode));
const PLANNED = [report('2025-03-01', 'announced')];
/** From the Tuesday to the Wednesday, all known. */
const overnight = (chronicle: Chronicle): string =>
  sentence(side(MEETING[0], null, chronicle), side(MEETING[1], null, chronicle));
/** Of the Wednesday, from the Monday's end to its own. */
const learned = (chronicle: Chronicle): string =>
  sentence(side(MEETING[1], '2025-03-10', chronicle), side(MEETING[1], '2025-03-12', chronicle));

describe('what changed, in one sentence', () => {
  it('says so where it is nothing', () => {
    expect(overnight(talks())).toBe('Since Tuesday, nothing changed.');
    for (const same of [side(MEETING[0]), side(MEETING[0], '2025-03-10')])
      expect(sentence(same, same)).toBe('With the same on both sides, nothing changed.');
  });

  it('tells who joined and which room opened', () => {
    const participants = present('in-person', 'USA', 'UKR');
    expect(overnight(talks({ place: 'jeddah', participants }))).toBe(
      'Since Tuesday: Ukraine and the United States joined as parties; the room in Jeddah opened.',
    );
  });

  it('counts those whom it does not name', () => {
    const participants = present('in-person', 'DEU', 'ITA', 'POL', 'ESP', 'NOR');
    expect(overnight(talks({ participants }))).toBe('Since Tuesday: Germany, Italy, Norway and 2 others joined.');
    expect(overnight(talks({ participants: participants.slice(1) }))).toBe(
      'Since Tuesday: Italy, Norway, Poland and Spain joined.',
    );
  });

  it('does not say of anyone that it walked out', () => {
    expect(overnight(talks({ on: MEETING[0], place: 'paris', participants: present('in-person', 'FRA', 'ITA') }))).toBe(
      'Since Tuesday: France and Italy no longer had a reported part; the room in Paris closed.',
    );
  });

  it.each([
    ['disputed', 'sources differ on whether Italy took part'],
    ['unconfirmed', 'that Italy took part is not confirmed'],
    ['observer', 'Italy joined as an observer'],
    ['remote', 'Italy joined by video or phone'],
  ] as const)('keeps what is %s as that', (mode, said) => {
    expect(overnight(talks({ participants: present(mode, 'ITA') }))).toBe(`Since Tuesday: ${said}.`);
  });

  it('tells from which part to which', () => {
    const from = (mode: 'remote' | 'disputed') =>
      talks({ on: MEETING[0], participants: present(mode, 'ITA') }, { participants: present('observer', 'ITA') });
    expect(overnight(from('remote'))).toBe(
      'Since Tuesday: Italy took part as an observer, and no longer by video or phone.',
    );
    expect(overnight(from('disputed'))).toBe('Since Tuesday: Italy, in doubt before, joined as an observer.');
    const doubted = talks({ on: MEETING[0], participants: present('disputed', 'ITA', 'POL') });
    expect(overnight(doubted)).toBe('Since Tuesday: Italy and Poland, in doubt before, had no reported part.');
  });

  it('tells planned and done apart', () => {
    const reports = PLANNED;
    const participants = present('in-person', 'ITA');
    expect(overnight(talks({ reports, place: 'paris', participants }))).toBe(
      'Since Tuesday: Italy was to join; talks were planned in Paris.',
    );
    expect(overnight(talks({ on: MEETING[0], participants }, { reports, participants }))).toBe(
      'Since Tuesday: Italy, which took part before, was to join.',
    );
    expect(overnight(talks({ on: MEETING[0], reports, participants }, { participants }))).toBe(
      'Since Tuesday: Italy, only announced before, joined.',
    );
    const unsure = talks({ reports, participants: [...present('disputed', 'ITA'), ...present('unconfirmed', 'POL')] });
    expect(overnight(unsure)).toBe(
      'Since Tuesday: sources differ on whether Italy was to take part; that Poland was to take part is not confirmed.',
    );
  });

  it('tells what was learned of a day as learned, not as done since', () => {
    const reports = [...PLANNED, report('2025-03-12', 'took-place', ['gazette'])];
    const participants = present('in-person', 'ITA');
    const at = 'Since what was known by the end of Monday 10 March';
    expect(learned(talks({ place: 'paris', reports, participants }))).toBe(
      `${at}: Italy, only announced before, was reported as taking part; the room in Paris, only planned before, opened; “Event 0” took place; 3 sources came out.`,
    );
    expect(learned(talks({ participants }))).toBe(
      `${at}: Italy was reported as taking part; “Event 0” was reported to have taken place; 3 sources came out.`,
    );
  });

  it('does not say that a role which was learned of ends the way in which a country takes part', () => {
    const remote = talks({ participants: present('remote', 'UKR'), reports: PLANNED });
    expect(learned(remote)).toContain('Ukraine was to take part as a party;');
    expect(learned(remote)).not.toContain('no longer');
  });

  it('gives new answers beside those that were there, or against them, and prefers none', () => {
    const told = sentence(side('2025-03-10', '2025-03-11'), side('2025-03-10', '2025-03-12'));
    expect(told).toContain(
      'new answers came to “How many countries took part?” (“37” beside “30” and “34”) and “How long did the talks last?” (“nine hours” against “eight hours”)',
    );
  });

  it('tells talks by their names where others of the town, before or after them, make a room say too little', () => {
    const rooms = (from: string, to: string): string[] =>
      words(side(from, null, WEEK), side(to, null, WEEK)).filter((told) => /opened|closed|ended/.test(told));
    expect(rooms('2025-03-10', '2025-03-11')).toEqual([
      '“US–Ukraine talks in Jeddah” opened.',
      '“Chiefs of defence in Paris” opened.',
      '“Zelensky in Jeddah” ended.',
      '“Rubio in Jeddah” ended.',
    ]);
    expect(rooms('2025-03-11', '2025-03-12')).toEqual(
      expect.arrayContaining(['“Defence ministers in Paris” opened.', 'The room in Jeddah closed.']),
    );
    expect(rooms('2025-03-11', '2025-03-12').join(' ')).not.toContain('room in Paris');
  });

  it('tells calls without a room', () => {
    const call = { kind: 'call', isVirtual: true, place: 'london' } as const;
    expect(overnight(talks(call))).toBe('Since Tuesday: a call was led from London.');
    expect(overnight(talks({ ...call, reports: PLANNED }))).toBe('Since Tuesday: a call was planned from London.');
    expect(overnight(talks({ ...call, on: MEETING[0] }))).toBe('Since Tuesday: no call was led from London any more.');
  });

  it.each([
    ['2025-03-10', null, '2025-03-11', null, 'Since Monday'],
    ['2025-03-11', null, '2025-03-10', null, 'Compared with Tuesday'],
    ['2025-03-11', '2025-03-10', '2025-03-11', null, 'Since what was known by the end of Monday 10 March'],
    ['2025-03-11', null, '2025-03-11', '2025-03-11T16:45+01:00', 'Compared with what is known now'],
    [
      '2025-03-11',
      '2025-03-11T16:45+01:00',
      '2025-03-11',
      '2025-03-10',
      'Compared with what was known by Tuesday 11 March, 16:45',
    ],
    ['2025-03-11', '2025-03-10', '2025-03-12', null, 'Since Tuesday as known by the end of Monday 10 March'],
  ])('says what is compared: %s, %s with %s, %s', (dayA, knownA, dayB, knownB, lead) => {
    expect(sentence(side(dayA, knownA), side(dayB, knownB))).toMatch(new RegExp(`^${lead}[:,] `));
  });
});

describe('each change, in a sentence', () => {
  it('names what it is about', () => {
    expect(words(side('2025-03-15', '2025-03-10'), side('2025-03-15', '2025-03-15')).slice(0, 8)).toEqual([
      'France, only announced before, was reported as taking part as a leader of the coalition.',
      'The United Kingdom, only announced before, was reported as taking part as a leader of the coalition.',
      'A call was led from London.',
      '“Talks in Jeddah” was reported to have taken place.',
      '“Ministers meet for three days” was reported to have taken place.',
      '“Planners are to meet in London” was announced.',
      '“Chiefs in Paris” took place.',
      '“Leaders speak by video” took place.',
    ]);
  });

  it('gives each value with what it counts, claims in their own words, and sources with their date', () => {
    expect(words(side('2025-03-11', '2025-03-11'), side('2025-03-11', '2025-03-12'))).toEqual(
      expect.arrayContaining([
        'On “How long did the talks last?” sources answered “nine hours” (length), against “eight hours” (length).',
        'On “Ministers meet for three days”: It is said of “Ministers meet for three days”.',
        'The Gazette (12 March 2025) came out.',
      ]),
    );
  });

  it('turned round tells what was not yet known', () => {
    const back = words(side('2025-03-11', '2025-03-12'), side('2025-03-11', '2025-03-10'));
    expect(back).toContain('“Talks in Jeddah” was not yet known.');
    expect(back).toContain('“Chiefs in Paris” was still only announced.');
    expect(back).toContain('The Gazette (12 March 2025) was not yet out.');
    expect(back).toContain(
      'On “How long did the talks last?” sources had not yet answered “eight hours” (length) and “nine hours” (length).',
    );
  });

  it('of an earlier day or moment tells what was not, not what ended: it had not begun', () => {
    const week = (day: string, known: string | null = null): Side => side(day, known, WEEK);
    const told = (a: Side, b: Side): string[] =>
      changesBetween(a, b)
        .filter((change) => 'iso3' in change || 'place' in change)
        .map((change) => changeWords({ a, b }, change));
    expect(told(week('2025-03-13'), week('2025-03-10'))).toEqual(
      expect.arrayContaining([
        'Ukraine took part as a party.',
        'Russia had no reported part.',
        '“Sandu in Paris” took place.',
        'No talks were held in Moscow.',
        '“Three chiefs in Paris” had not yet begun.',
      ]),
    );
    expect(told(week('2025-03-12'), week('2025-03-12', '2025-03-11'))).toEqual(
      expect.arrayContaining([
        'Canada had no reported part yet.',
        'Germany was still only announced as taking part.',
        'Talks in Ankara were not yet reported.',
        'Talks were planned in Paris.',
      ]),
    );
    const call = talks({ kind: 'call', isVirtual: true, place: 'london' });
    expect(words(side(MEETING[1], null, call), side(MEETING[0], null, call))).toEqual(['No call was led from London.']);
  });

  it('says a statement that was not made yet as that', () => {
    expect(words(side('2025-03-11', '2025-03-12'), side('2025-03-11', '2025-03-11'))).toContain(
      'Not yet said of “Ministers meet for three days”: It is said of “Ministers meet for three days”.',
    );
  });

  it('says where its sources came out only later', () => {
    const week = (day: string, known: string): Side => side(day, known, WEEK);
    expect(words(week('2025-03-10', '2025-03-09'), week('2025-03-10', '2025-03-10'))).toContain(
      '“Russia warns Australia” became public. The sources here came out later.',
    );
  });
});

const both = fc.oneof(
  fc.tuple(sidesOf(WEEK), sidesOf(WEEK)),
  chronicles.chain((chronicle) => fc.tuple(sidesOf(chronicle), sidesOf(chronicle))),
);

describe('whatever is compared', () => {
  it('is told in whole sentences', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        for (const text of [sentence(a, b), ...words(a, b)]) {
          expect(text).toMatch(/[.?!]”?$/);
          expect(text).not.toMatch(/undefined|NaN|null| {2}|,,|: \.|… |(^|\. )[a-z]{3,}ed /);
        }
      }),
    ));

  it('is never told as done where it is only planned', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        for (const change of changesBetween(a, b)) {
          const text = changeWords({ a, b }, change);
          const isAhead = 'iso3' in change && change.to?.isPlanned && change.to.part !== 'none';
          if (isAhead) expect(text).toMatch(/(was|were) (to|announced|still only)/);
          if ('place' in change && change.to.state === 'planned') expect(text).not.toMatch(/opened|was led/);
        }
      }),
    ));

  it('neither ends nor begins by being looked at from later', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        const known = ({ knownAt }: Side): number => knownAt ?? Number.POSITIVE_INFINITY;
        const isBack = a.day === b.day ? known(b) < known(a) : b.day < a.day;
        for (const change of changesBetween(a, b).filter((each) => 'iso3' in each || 'place' in each)) {
          const text = changeWords({ a, b }, change).replaceAll(/“[^”]*”/g, '“…”');
          if (isBack) expect(text).not.toMatch(/closed|ended|no longer|any more|joined|opened|before/);
          else expect(text).not.toMatch(/yet|later,|not only/);
        }
      }),
    ));

  it('has a line for every change, and a sentence no longer for many than for a few', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        const changes = changesBetween(a, b);
        expect(words(a, b)).toHaveLength(changes.length);
        expect(sentence(a, b).split('; ').length).toBeLessThan(40);
      }),
    ));
});
