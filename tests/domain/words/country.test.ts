import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleEvent, Participant, ParticipationMode } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { countrySentences, partSentences } from '../../../src/domain/words/country.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date, event, participant, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles, days } from '../events/chronicles.ts';

const TUESDAY = date('2025-03-11');
const FORESEEN = [report('2025-03-01', 'announced')];

/** What is said of a country that was at one meeting in Paris. */
function said(
  iso3: string,
  mode: ParticipationMode,
  more: Partial<ChronicleEvent> = {},
  detail: Partial<Participant> = {},
): string[] {
  const participants = [participant(iso3, mode, detail)];
  const talks = event('talks', 'Talks in Paris', TUESDAY, { place: 'paris', participants, ...more });
  const chronicle = { ...FIXTURE, events: [talks] };
  return countrySentences(chronicle, dayOf(chronicle, TUESDAY, null), iso3).map(({ text }) => text);
}

describe('a country’s part in a sentence', () => {
  const coalition = { tags: ['coalition'] };
  it.each([
    ['FRA', 'in-person', coalition, 'France, a leader of the coalition, took part in talks on Tuesday 11 March.'],
    ['UKR', 'in-person', {}, 'Ukraine, a party to the ceasefire talks, took part in talks on Tuesday 11 March.'],
    ['FRA', 'in-person', {}, 'France hosted talks on Tuesday 11 March.'],
    ['ITA', 'in-person', {}, 'Italy took part in talks on Tuesday 11 March.'],
    ['JPN', 'remote', {}, 'Japan took part in talks by video or phone on Tuesday 11 March.'],
    ['ITA', 'observer', {}, 'Italy was an observer at talks on Tuesday 11 March.'],
    ['GBR', 'disputed', {}, 'Sources differ on whether the United Kingdom took part in talks on Tuesday 11 March.'],
    ['KOR', 'unconfirmed', {}, 'That South Korea took part in talks on Tuesday 11 March is not confirmed.'],
    ['IRL', 'denied', {}, 'Ireland has no confirmed part in talks on Tuesday 11 March.'],
  ] as const)('%s %s', (iso3, mode, more, text) => {
    const tags = 'tags' in more ? [...more.tags] : [];
    expect(said(iso3, mode, { tags })[0]).toBe(text);
  });

  it('that is only foreseen says so', () => {
    expect(said('FRA', 'in-person', { reports: FORESEEN })[0]).toBe('France was to host talks on Tuesday 11 March.');
    expect(said('GBR', 'in-person', { reports: FORESEEN })[0]).toBe(
      'The United Kingdom was to take part in talks on Tuesday 11 March.',
    );
    for (const mode of ['in-person', 'remote', 'observer', 'represented', 'disputed', 'denied', 'unconfirmed'] as const)
      expect(said('ITA', mode, { reports: FORESEEN }).join(' ')).not.toMatch(/took part|hosted|was an|was represented/);
  });
});

describe('a participation in a sentence', () => {
  it.each([
    ['in-person', {}, 'It took part in “Talks in Paris” in person.'],
    ['in-person', { isVirtual: true }, 'It led “Talks in Paris”.'],
    ['remote', {}, 'It took part in “Talks in Paris” by video or phone.'],
    ['remote', { isVirtual: true }, 'It took part in “Talks in Paris”.'],
    ['observer', {}, 'It was an observer at “Talks in Paris”.'],
    ['represented', {}, 'It was represented at “Talks in Paris”.'],
    ['disputed', {}, 'Sources differ on whether it took part in “Talks in Paris”.'],
    ['denied', {}, 'A report that it took part in “Talks in Paris” is denied.'],
    ['unconfirmed', {}, 'That it took part in “Talks in Paris” is not confirmed.'],
    ['absent', {}, 'It is reported absent from “Talks in Paris”.'],
    ['absent', { reports: FORESEEN }, 'It was to be absent from “Talks in Paris”.'],
    ['in-person', { isVirtual: true, reports: FORESEEN }, 'It was to lead “Talks in Paris”.'],
  ] as const)('%s %j', (mode, more, text) => {
    const { isVirtual = false, reports = [report(TUESDAY, 'took-place')] } = more as Partial<ChronicleEvent>;
    expect(said('ITA', mode, { isVirtual, reports })[1]).toBe(`${text} According to The Courier.`);
  });

  it('names the people, or else the level; neither where it is in doubt', () => {
    const who = { people: ['burkhard', 'radakin'], level: 'chiefs-of-defence' } as const;
    expect(said('ITA', 'in-person', {}, who)[1]).toMatch(/in person \(Thierry Burkhard and Tony Radakin\)\. Acc/);
    expect(said('ITA', 'in-person', {}, { level: 'ministers' })[1]).toMatch(/in person, at ministers’ level\. Acc/);
    expect(said('ITA', 'denied', {}, who)[1]).toMatch(/is denied\. Acc/);
  });

  it('carries its note and who says so', () => {
    expect(said('ITA', 'absent', {}, { note: 'Not invited', sources: ['courier', 'gazette'] })[1]).toBe(
      'It is reported absent from “Talks in Paris”. Not invited. According to The Courier and The Gazette.',
    );
  });
});

describe('what is said of a country', () => {
  it('without a part is that none is reported, by no source', () => {
    const day = dayOf(FIXTURE, TUESDAY, null);
    expect(countrySentences(FIXTURE, day, 'RUS')).toEqual([
      { text: 'Russia has no reported part in talks on Tuesday 11 March.', sources: [] },
      { text: 'It has a Black Sea coast.', sources: ['gazette'] },
    ]);
    expect(countrySentences(FIXTURE, day, 'CHE', 'Switzerland')[0]?.text).toMatch(/^Switzerland has no reported part/);
  });

  it('rests on membership too, where that makes the part', () => {
    const [first] = countrySentences(FIXTURE, dayOf(FIXTURE, TUESDAY, null), 'GBR');
    expect(first?.sources).toEqual(['courier', 'herald', 'gazette']);
  });

  it('has sources in every sentence but the one that none is reported, whatever the week', () =>
    fc.assert(
      fc.property(chronicles, days, fc.constantFrom(...FIXTURE.countries.keys()), (chronicle, day, iso3) => {
        const shown = dayOf(chronicle, day, null);
        const sentences = countrySentences(chronicle, shown, iso3);
        const expected = 1 + (shown.parts.get(iso3)?.participations.length ?? 0);
        expect(sentences.filter(({ text }) => !text.includes('coast'))).toHaveLength(expected);
        for (const { text, sources } of sentences) {
          expect(text).toMatch(/^[A-Z].*\.$/);
          expect(text).not.toMatch(/undefined|null|\.\.| {2}/);
          expect(sources.length === 0).toBe(text.includes('no reported part'));
        }
      }),
    ));

  it('of the real week names at every moment who says so, and tells no participation that no source told by then', () => {
    const tally = { unsourced: 0, told: 0 };
    for (const { at } of momentsOf(WEEK))
      for (const day of daysOf(WEEK.extent)) {
        const [then, shown] = [asKnownAt(WEEK, at), dayOf(WEEK, day, at)];
        for (const [iso3, part] of shown.parts) {
          const [first, ...more] = partSentences(then, shown, iso3);
          const isMadeBySource = part.madeBy.some(({ participant }) => participant.sources.length > 0);
          expect([iso3, day, first?.sources.length !== 0]).toEqual([iso3, day, isMadeBySource]);
          tally[isMadeBySource ? 'told' : 'unsourced'] += 1;
          for (const { text, sources } of more) {
            expect(sources.length).toBeGreaterThan(0);
            expect(text).toMatch(/According to \w/);
          }
        }
      }
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(5);
  });

  it('of the real week has sources that are here, and says no sentence twice', () => {
    for (const day of daysOf(WEEK.extent)) {
      const shown = dayOf(WEEK, day, null);
      for (const iso3 of shown.parts.keys()) {
        const sentences = countrySentences(WEEK, shown, iso3);
        expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
        for (const id of sentences.flatMap(({ sources }) => sources)) expect(WEEK.sources.has(id)).toBe(true);
      }
    }
  });
});
