/** Tables open as CSV, say all that the records say, and hold nothing that a spreadsheet would run. */
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import { csvText, plainText, safeText } from '../../../src/format/export/csv.ts';
import { eventsTable, partiesTable, statementsTable } from '../../../src/format/export/tables.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { WEEK } from '../../fixtures/week.ts';
import { hostileTexts, saying } from './hostile.ts';
import { HASH, SITE, takenOf } from './taken-of.ts';

/** As spreadsheets do, after the byte order mark. */
const opened = (text: string) => csvParse(text.slice(1));

describe('a cell', () => {
  it('is never the start of a formula, and its text can be told from it', () => {
    fc.assert(
      fc.property(fc.oneof(hostileTexts, fc.string()), (text) => {
        expect(safeText(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(plainText(safeText(text))).toBe(text);
      }),
    );
  });

  it('that is a number stays one', () => {
    expect(csvText(['a', 'b'], [[-0.13, '-0.13']])).toBe("\uFEFFa,b\r\n-0.13,'-0.13\r\n");
  });

  it('comes back whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileTexts, fc.string()), { minLength: 1 }), (rows) => {
        const back = opened(csvText(['a', 'b'], rows));
        expect(back.map(({ a, b }) => [plainText(a ?? ''), plainText(b ?? '')])).toEqual(rows);
      }),
    );
  });
});

describe('the tables of the week', () => {
  const [events, parties, statements] = [eventsTable, partiesTable, statementsTable].map((table) =>
    opened(table(takenOf(WEEK))),
  );

  it('begin with a byte order mark and end their rows as RFC 4180 asks', () => {
    for (const table of [eventsTable, partiesTable, statementsTable])
      expect(table(takenOf(WEEK))).toMatch(/^\uFEFF[a-z_,]+\r\n[\s\S]*\r\n$/);
  });

  it('have a row for each event, part and statement, each with its sources, licence and edition', () => {
    expect(events?.map(({ event }) => event)).toEqual(WEEK.events.map(({ id }) => id));
    expect(parties).toHaveLength(WEEK.events.flatMap(({ participants }) => participants).length);
    expect(statements?.map(({ text }) => plainText(text ?? ''))).toEqual(
      WEEK.events.flatMap(({ claims }) => claims.map(({ text }) => text)),
    );
    for (const row of [...(events ?? []), ...(parties ?? []), ...(statements ?? [])]) {
      expect(row['sources']).not.toBe('');
      expect(row['licence']).toBe('CC-BY-4.0');
      expect(row['edition']).toContain(HASH);
    }
  });

  it('say in every row whether it was only planned', () => {
    const planned = new Set(takenOf(WEEK).events.flatMap(({ event, isPlanned }) => (isPlanned ? event.id : [])));
    expect(planned.size).toBeGreaterThan(0);
    for (const row of [...(events ?? []), ...(parties ?? []), ...(statements ?? [])]) {
      expect(row['planned'], row['event']).toBe(planned.has(row['event'] ?? '') ? 'yes' : 'no');
      if (row['planned'] === 'yes') expect(row['status']).toMatch(/^(Announced|Expected)$/);
    }
    for (const row of parties ?? []) if (row['planned'] === 'yes') expect(row['part']).not.toMatch(/^(In person|By v)/);
  });

  it('name the parties of an attack or a statement without having them come', () => {
    const named = WEEK.events.filter(({ kind }) => kind === 'attack' || kind === 'statement').map(({ id }) => id);
    const rows = parties?.filter(({ event }) => named.includes(event ?? '')) ?? [];
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(['Named']));
  });

  it('give hours in UTC where they are exact, and say in words what is not', () => {
    const address = events?.find(({ event }) => event === 'e-0305-macron-address');
    expect(address).toMatchObject({ start_utc: '2025-03-05T19:00:00Z', end_utc: '', certainty: 'exact' });
    const chiefs = events?.find(({ event }) => event === 'e-0311-chiefs');
    expect(chiefs).toMatchObject({
      start_utc: '',
      certainty: 'exact',
      when_edtf: '2025-03-11',
    });
    expect(chiefs?.['when']).toContain('sources differ: about 16:30 or about 17:30 in Paris');
    expect(chiefs?.['page']).toBe(`${SITE}week-2025-03-10/events/e-0311-chiefs/`);
  });
});

it.each(Object.entries({ eventsTable, partiesTable, statementsTable }))(
  'the columns of %s are the same of all, of a moment and of nothing',
  (_name, table) => {
    const [head = ''] = table(takenOf(WEEK)).split('\r\n');
    expect(head.slice(1).split(',')).toEqual(
      expect.arrayContaining(['event', 'ahead', 'sources', 'licence', 'edition']),
    );
    for (const { at: knownAt } of momentsOf(WEEK))
      expect(table(takenOf(WEEK, { knownAt })).split('\r\n')[0]).toBe(head);
    expect(table(takenOf({ ...FIXTURE, events: [] }))).toBe(`${head}\r\n`);
  },
);

it('where sources differ, each answer has its row', () => {
  const rows = opened(statementsTable(takenOf(FIXTURE))).filter(({ question }) => question?.startsWith('How many'));
  expect(rows.map(({ answer, answer_counts }) => `${answer}: ${answer_counts}`)).toEqual([
    '30: invited, by a count in advance',
    '34: in the room, by the host’s count',
    '37: with the hosts and Ukraine',
  ]);
});

it('hostile texts stay in their cells', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const rows = opened(eventsTable(takenOf(saying(text))));
      expect(rows.map(({ summary }) => plainText(summary ?? ''))).toEqual(FIXTURE.events.map(() => text));
      expect(rows.map(({ event }) => event)).toEqual(FIXTURE.events.map(({ id }) => id));
    }),
    { numRuns: 50 },
  );
});
