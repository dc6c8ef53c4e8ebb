/** Who says that something changed: the records of the two sides, and no source that was not out by the later moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKey } from '../../../src/domain/changes/change.ts';
import { changesBetween } from '../../../src/domain/changes/changes-between.ts';
import { readSides, writeSides } from '../../../src/domain/changes/sides-text.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import { matchingDay } from '../../../src/domain/events/matching-day.ts';
import { saysWho } from '../../../src/domain/evidence/says-who.ts';
import { isOut } from '../../../src/domain/evidence/source-out.ts';
import type { Subject } from '../../../src/domain/evidence/subject.ts';
import { NO_EVENT_FILTER, withValues } from '../../../src/domain/finding/event-filter.ts';
import { changesSentence, changeWords } from '../../../src/domain/words/changes.ts';
import { countWords } from '../../../src/domain/words/lists.ts';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { laterOf, side, sidesOf } from '../changes/sides.ts';

const both = fc.tuple(sidesOf(WEEK), sidesOf(WEEK));
const TUESDAY = dayOf(WEEK, date('2025-03-11'), null);

describe('two sides as a text', () => {
  it('read back as they were, without a space', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        const text = writeSides({ a, b });
        expect(text).not.toMatch(/\s/);
        const { day: from, knownAt: then } = a;
        const { day: to, knownAt: now } = b;
        expect(readSides(text)).toEqual({ a: { day: from, knownAt: then }, b: { day: to, knownAt: now } });
      }),
    ));

  it('are none in any other text', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readSides(text);
        expect(read === null || read.a.day.length === 10).toBe(true);
      }),
    ));
});

describe('a change', () => {
  it('is answered in its own words, by records whose sources were out by then', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        const [compared, later] = [writeSides({ a, b }), laterOf(a.knownAt, b.knownAt)];
        for (const change of changesBetween(a, b)) {
          const said = saysWho(WEEK, TUESDAY, null, { kind: 'change', change: changeKey(change), compared });
          expect(said?.statement).toBe(changeWords({ a, b }, change));
          const sources = said?.grounds.flatMap((ground) => ground.sources) ?? [];
          expect(sources.filter(({ id }) => !isOut(WEEK, id, later))).toEqual([]);
          // Those that the panel links beside it are behind the answer too.
          const named = new Set(sources.map(({ id }) => id));
          expect([changeKey(change), change.sources.filter((id) => !named.has(id))]).toEqual([changeKey(change), []]);
        }
      }),
      { numRuns: 15 },
    ));

  it('is none where nothing changed so', () => {
    const compared = writeSides({ a: side('2025-03-10'), b: side('2025-03-11') });
    const ask = (subject: Subject) => saysWho(WEEK, TUESDAY, null, subject);
    expect(ask({ kind: 'change', change: 'country/XXX', compared })).toBeNull();
    expect(ask({ kind: 'change', change: 'country/FRA', compared: 'no sides' })).toBeNull();
    expect(ask({ kind: 'changes', which: 'all', compared: 'no sides' })).toBeNull();
  });
});

describe('all changes', () => {
  it('are answered in the sentence of the panel, and of a filter say so', () => {
    const [a, b] = [side('2025-03-10', null, WEEK), side('2025-03-11', null, WEEK)];
    const filter = withValues(NO_EVENT_FILTER, 'country', ['TUR']);
    const said = saysWho(WEEK, matchingDay(WEEK, TUESDAY, filter, null), null, {
      kind: 'changes',
      which: 'all',
      compared: writeSides({ a, b }),
    });
    expect(said?.statement).toBe(changesSentence({ a, b }, changesBetween(a, b, filter), filter));
    expect(said?.rule).toContain('Only the events that match the filters (Country: Türkiye) were looked at.');
  });

  it('count those on one topic', () => {
    const [a, b] = [side('2025-03-10', null, WEEK), side('2025-03-11', null, WEEK)];
    const said = saysWho(WEEK, TUESDAY, null, { kind: 'changes', which: 'rooms', compared: writeSides({ a, b }) });
    const rooms = changesBetween(a, b).filter(({ kind }) => kind.startsWith('room-')).length;
    expect(said?.statement).toBe(`Since Monday: ${countWords(rooms, 'change', 'changes')} of rooms`);
  });
});
