import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEFORE, readCompared, writeCompared } from '../../src/state/compared-url.ts';
import { initialReader } from '../../src/state/reader.ts';
import { readReader, writeSearch } from '../../src/state/url.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { comparisons, MONDAY } from './reader-states.ts';

describe('the two that are compared, in an address', () => {
  it('are said so that people can read them', () => {
    const days = { kind: 'days', from: date('2025-03-10'), to: date('2025-03-12') } as const;
    expect(writeCompared(days)).toBe('2025-03-10/2025-03-12');
    const moments = { kind: 'moments', from: asOf('2025-03-10T23:00Z').at, to: null } as const;
    expect(writeCompared(moments)).toBe('2025-03-10T23:00Z/now');
    const state = { ...initialReader(MONDAY), compared: moments };
    expect(writeSearch(state, WEEK)).toBe('?compare=2025-03-10T23:00Z/now');
  });

  it('are read again as they were, through the whole address', () =>
    fc.assert(
      fc.property(comparisons, (compared) => {
        const search = writeSearch({ ...initialReader(MONDAY), compared }, WEEK);
        const { state, problems } = readReader({ day: MONDAY, search }, WEEK);
        expect(problems).toEqual([]);
        expect(state.compared).toEqual(compared);
      }),
    ));

  it('are refused where they are no two days of the week, and no two moments', () => {
    for (const text of [
      '',
      'before/before',
      '2025-03-10',
      '2025-03-10/2025-03-17',
      '2025-03-10/2025-02-30',
      '2025-03-10/now',
      '2025-03-10/2025-03-11/2025-03-12',
      'now/soon',
      '2025-03-10T25:00Z/now',
    ])
      expect([text, readCompared(text, WEEK)]).toEqual([text, null]);
    expect(readCompared('2025-03-10T23:00Z/NOW', WEEK)).toMatchObject({ kind: 'moments', to: null });
  });

  it.each([
    ['2025-03-10..2025-03-12', '2025-03-10..2025-03-12'],
    ['2025-03-10/2025-04-31', '2025-03-10/2025-04-31'],
    ['2025-03-10T23:00Z/2025-02-31T00:00Z', '2025-03-10T23:00Z/2025-02-31T00:00Z'],
    ['a%20b', 'a b'],
    ['mardi%2F“mercredi”', 'mardi/“mercredi”'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('are quoted as the link gives them where they are not here: %s', (text, given) => {
    const { state, problems } = readReader({ day: MONDAY, search: `?compare=${text}` }, WEEK);
    expect(problems).toEqual([{ what: 'comparison', given, used: 'Others are compared.' }]);
    expect(state).toEqual({ ...initialReader(MONDAY), compared: BEFORE });
  });

  it('are written again as they were read', () => {
    for (const text of ['before', '2025-03-10/2025-03-12', '2025-03-10T23:00Z/now']) {
      const { state, problems } = readReader({ day: MONDAY, search: `?compare=${text}` }, WEEK);
      expect(problems).toEqual([]);
      expect(writeSearch(state, WEEK)).toBe(`?compare=${text}`);
    }
    expect(readReader({ day: MONDAY, search: '?compare=before' }, WEEK).state.compared).toBe(BEFORE);
    expect(readReader({ day: MONDAY, search: '?compare=' }, WEEK).state.compared).toBeNull();
  });

  it('are nothing that any text could make an address throw or grow by', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { state } = readReader({ day: MONDAY, search: `?compare=${text}` }, WEEK);
        expect(writeSearch({ ...initialReader(MONDAY), compared: state.compared }, WEEK).length).toBeLessThan(200);
        expect(() => readCompared(text, WEEK)).not.toThrow();
      }),
    ));
});
