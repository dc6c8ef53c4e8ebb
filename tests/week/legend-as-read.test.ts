/** The legend's words and numbers are those of the text, of the table and of ‘Says who?’, on every day as of every moment. */
import { expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { PARTS } from '../../src/domain/events/participation.ts';
import { saysWho } from '../../src/domain/evidence/says-who.ts';
import { countryRows } from '../../src/domain/tabling/country-rows.ts';
import { partsOfRows } from '../../src/domain/tabling/row-groups.ts';
import { addMs, MINUTE_MS } from '../../src/domain/time/instant.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { countryColumns, shownPartWords } from '../../src/domain/words/tables.ts';
import { NO_FILTERS } from '../../src/state/reader.ts';
import { partEntries } from '../../src/views/map/legend-entries.tsx';
import { WEEK } from '../fixtures/week.ts';

const NO_PART = /^No part/;

/** How often each is said, in the order in which it is first. */
function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, count]) => `${each}: ${count}`);
}

/** When reports came in, and the mornings after, when days have begun of which nothing new was reported. */
const MOMENTS = momentsOf(WEEK).flatMap(({ at }) => [at, addMs(at, 9 * 60 * MINUTE_MS)]);

it.each([null, ...MOMENTS])('as of %s', (knownAt) => {
  for (const date of daysOf(WEEK.extent)) {
    const day = dayOf(WEEK, date, knownAt);
    const legend = partEntries(WEEK, [...day.parts.values()], 'map')
      .flatMap(({ signs }) => signs)
      // Parties are named in the legend, beside their colours.
      .map(({ words, count }) => `${words.replace(/: .*$/, '')}: ${count}`);
    const rows = countryRows(WEEK, day, { selected: null, filters: NO_FILTERS });
    const text = partsOfRows(rows).map(({ first, rows: { length } }) => `${shownPartWords(first, day)}: ${length}`);
    const column = countryColumns(WEEK, day).find(({ id }) => id === 'part');
    const table = counted(rows.map((row) => column?.text(row) ?? ''));
    const asked = PARTS.flatMap(
      (part) => saysWho(WEEK, day, knownAt, { kind: 'part', part })?.statement.split('; ') ?? [],
    )
      .filter((each) => !each.endsWith(': no countries'))
      .map((each) => each.replace(/ countr(y|ies)$/, ''));
    const said = (all: readonly string[]): string[] => all.filter((each) => !NO_PART.test(each)).sort();
    expect(said(text), `${date}, text`).toEqual(said(legend));
    expect(said(table), `${date}, table`).toEqual(said(legend));
    expect(said(asked), `${date}, who says so`).toEqual(said(legend));
  }
});

it('tells done from announced where a part is both', () => {
  const signs = MOMENTS.flatMap((at) =>
    daysOf(WEEK.extent).flatMap((date) => partEntries(WEEK, [...dayOf(WEEK, date, at).parts.values()], 'map')),
  );
  expect(signs.filter(({ signs: { length } }) => length === 2).length).toBeGreaterThan(0);
});
