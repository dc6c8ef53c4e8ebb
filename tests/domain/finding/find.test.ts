import { describe, expect, it } from 'vitest';
import { byKind } from '../../../src/domain/finding/by-kind.ts';
import { find } from '../../../src/domain/finding/find.ts';
import { findingIndex } from '../../../src/domain/finding/finding-index.ts';
import { foundEvents } from '../../../src/domain/finding/found-events.ts';
import { toldMatch } from '../../../src/domain/finding/told-match.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { QUERIES } from './queries.ts';

const WEEK_INDEX = findingIndex(WEEK, null);
const keysOf = (query: string, index = WEEK_INDEX): string[] =>
  find(index, query, null).map(({ entry }) => `${entry.kind}:${entry.id}`);
const told = (query: string, at = 0) => {
  const found = find(WEEK_INDEX, query, null)[at];
  if (!found) throw new Error(`“${query}” finds nothing`);
  return toldMatch(found);
};

describe('what readers type', () => {
  it('is sixty queries or more', () => {
    const right = QUERIES.filter(([typed, first]) => keysOf(typed)[0] === first);
    console.log(`measure: queries that find the right thing first: ${right.length} of ${QUERIES.length}`);
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(QUERIES)('%s finds %s first', (typed, first) => expect(keysOf(typed)[0]).toBe(first));

  it('finds by all of the words, and by none of them alone', () => {
    const all = keysOf('rubio lavrov');
    expect(all.length).toBeLessThan(keysOf('rubio').length);
    for (const key of all) expect(keysOf('rubio')).toContain(key);
    expect(keysOf('rubio xyzzy')).toEqual([]);
  });

  it('finds texts that spell a name otherwise too', () => {
    expect(keysOf('kiev')).toEqual(expect.arrayContaining(['event:e-0310-truce-proposal', 'source:trt-9h']));
    expect(keysOf('kyiv')).toContain('source:trt-9h');
  });

  it('forgives no letter where all are right, none in figures, and not two', () => {
    expect(keysOf('odesa')).not.toContain('person:p-costa');
    expect(keysOf('20255')).toEqual([]);
    expect(keysOf('ergodna')).toEqual([]);
  });

  it('is nothing without words', () => {
    for (const empty of ['', ' ', '—', '’']) expect(keysOf(empty)).toEqual([]);
    expect(keysOf('the').length).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  const small = findingIndex(FIXTURE, null);

  it('puts what is called just so before what begins so, and that before what only tells of it', () => {
    expect(keysOf('paris').slice(0, 2)).toEqual(['place:pl-paris', 'place:pl-elysee']);
    const keys = keysOf('jeddah');
    const firstClaim = keys.findIndex((key) => key.startsWith('claim:'));
    expect(firstClaim).toBeGreaterThan(keys.indexOf('event:e-0310-rubio-mbs'));
    expect(keys.indexOf('event:e-0310-rubio-mbs')).toBeGreaterThan(keys.indexOf('place:pl-al-salam'));
  });

  it('puts the events of the week before what led to it', () => {
    const keys = keysOf('leaders', small);
    expect(keys.indexOf('event:call')).toBeLessThan(keys.indexOf('event:summit'));
    expect(keys.indexOf('event:summit')).toBeGreaterThan(-1);
  });

  it('puts what is of the shown day first among equals, and is else the same', () => {
    const on = (day: string) => find(WEEK_INDEX, 'speak by phone', date(day)).map(({ entry }) => entry.id);
    expect(on('2025-03-16')[0]).toBe('e-0316-erdogan-trump');
    expect(on('2025-03-10')[0]).toBe('e-0310-starmer-trump');
    expect(on('2025-03-12')).toEqual(keysOf('speak by phone').map((key) => key.replace(/^\w+:/, '')));
    expect(on('2025-03-16').toSorted()).toEqual(on('2025-03-10').toSorted());
  });

  it('goes by kinds in groups, the best first', () => {
    const found = find(WEEK_INDEX, 'paris', null);
    const groups = byKind(found);
    expect(groups[0]?.all[0]).toBe(found[0]);
    expect(groups.flatMap(({ all }) => all)).toHaveLength(found.length);
    for (const { kind, all } of groups) expect(all.every(({ entry }) => entry.kind === kind)).toBe(true);
  });
});

describe('what met the words', () => {
  const marksOf = ({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) =>
    ranges.map(([start, end]) => text.slice(start, end));

  it('is marked in the line', () => {
    const { line, detail } = told('erdogan');
    expect([line.text, marksOf(line), detail]).toEqual(['Recep Tayyip Erdoğan', ['Erdoğan'], null]);
  });

  it('is told where the line has it not', () => {
    expect(told('uk').detail).toMatchObject({ field: 'alias', text: 'UK' });
    expect(told('polish foreign minister').detail).toMatchObject({ field: 'office', text: 'Foreign Minister' });
    const { line, detail } = told('macron paris');
    expect(marksOf(line)).toEqual(['Paris']);
    expect(detail).toMatchObject({ field: 'party', text: 'Emmanuel Macron', ranges: [[9, 15]] });
  });

  it('is cut from a long text, around the first word met', () => {
    const at = find(WEEK_INDEX, 'burkhard x chiefs', null).findIndex(({ entry }) => entry.kind === 'claim');
    const { line } = told('burkhard x chiefs', at);
    expect(line.text.length).toBeLessThanOrEqual(150);
    expect(marksOf(line)).toContain('Burkhard');
  });
});

describe('events found', () => {
  const eventsOf = (query: string) => foundEvents(WEEK, query, find(WEEK_INDEX, query, null)).map(({ id }) => id);

  it('are all where nothing is typed, and else in order of time', () => {
    expect(eventsOf(' ')).toHaveLength(WEEK.events.length);
    const found = eventsOf('erdogan');
    expect(found).toContain('e-0312-tusk-erdogan');
    expect(found).toEqual(WEEK.events.map(({ id }) => id).filter((id) => found.includes(id)));
  });

  it('are those whose claims tell of it too', () => expect(eventsOf('337 drones')).toEqual(['e-0311-drones']));
});
