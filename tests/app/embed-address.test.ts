import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayBack } from '../../src/app/pages/embed/astray.tsx';
import { embedPath, readEmbedPath } from '../../src/app/routing/embed-address.ts';
import {
  asksBeyondBuilt,
  PLAIN_EMBED,
  READER_NAMES,
  readEmbedQuery,
  SHOWS,
  writeEmbedQuery,
} from '../../src/app/routing/embed-query.ts';
import { recordPath } from '../../src/app/routing/record-address.ts';
import { writeSearch } from '../../src/state/url.ts';
import { WEEK } from '../fixtures/week.ts';
import { states } from '../state/reader-states.ts';

const names = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((name) => !['events', 'embed'].includes(name));

describe('an embed’s path', () => {
  it('is read as it was written, with the page it belongs to', () => {
    fc.assert(
      fc.property(names, names, (chronicle, name) => {
        for (const [page, address] of [
          [`/${chronicle}/`, { kind: 'week' }],
          [`/${chronicle}/${name}/`, { kind: 'day', day: name }],
          [recordPath(chronicle, { kind: 'event', event: name }), { kind: 'event', event: name }],
        ] as const)
          expect(readEmbedPath(embedPath(page))).toEqual({ chronicle, address, page });
      }),
    );
  });

  it.each(['/', '/embed/', '/week/', '/week/events/', '/week/events/embed/', '/week/2025-03-11/', '/week/a/b/embed/'])(
    'is not %s',
    (path) => {
      expect(readEmbedPath(path)).toBeNull();
    },
  );
});

describe('an embed’s query', () => {
  const queries = fc.record({
    show: fc.constantFrom(...SHOWS),
    theme: fc.constantFrom('system', 'light', 'dark'),
    lang: fc.constant('en'),
    waitsForClick: fc.boolean(),
    day: fc.option(names),
  } as const);

  it('is read as it was written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const read = readEmbedQuery(`?${writeEmbedQuery(query)}`);
        expect(read).toEqual({ query, problems: [] });
      }),
    );
  });

  it('says nothing of what is as in a plain embed', () => {
    expect(writeEmbedQuery(PLAIN_EMBED)).toBe('');
    expect(readEmbedQuery('')).toEqual({ query: PLAIN_EMBED, problems: [] });
  });

  it('reports what it does not know, and passes over what the page around adds', () => {
    const { query, problems } = readEmbedQuery('?show=globe&theme=sepia&lang=xx&childId=a&initialWidth=600&consent=no');
    expect(query).toEqual(PLAIN_EMBED);
    expect(problems.map(({ what, given }) => [what, given])).toEqual([
      ['part', 'globe'],
      ['theme', 'sepia'],
      ['language', 'xx'],
    ]);
  });

  it('is read from anything without a throw', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(SHOWS).toContain(readEmbedQuery(search).query.show);
      }),
    );
  });
});

describe('what a reader chose', () => {
  it('stands in an address by names that an embed knows as its own', () => {
    fc.assert(
      fc.property(states, (state) => {
        const names = [...new URLSearchParams(writeSearch(state, WEEK)).keys()];
        expect(names.filter((name) => !READER_NAMES.includes(name))).toEqual([]);
      }),
    );
  });

  it.each([
    ['?known=2025-03-11T09:00Z', true],
    ['?theme=dark&country=FRA', true],
    ['?day=2025-03-12', true],
    ['?show=map&hide=host', true],
    ['?edition=0123456789', true],
    ['', false],
    ['?consent=click&day=2025-03-11', false],
    ['?show=story&hide=host', false],
    ['?consent=click&show=map&event=e-1&childId=a&known=', false],
  ])('is beyond the page as built in “%s”: %s', (search, isBeyond) => {
    expect(asksBeyondBuilt(search, '2025-03-11')).toBe(isBeyond);
  });
});

describe('an embed that is not here', () => {
  it.each([
    [
      '2025-03-20',
      '?theme=dark&event=e-1',
      '#from=2025-03-11',
      '2025-03-11/embed/?theme=dark&event=e-1&day=2025-03-20',
    ],
    ['2025-03-20', '', '#from=events/e-1', 'events/e-1/embed/?day=2025-03-20'],
    ['2025-03-20', '', '#from=../../x', 'embed/?day=2025-03-20'],
    ['2025-03-20', '', '', 'embed/?day=2025-03-20'],
    ['2025-03-20', '?show=map', '#?secret=aB3dE', 'embed/?show=map&day=2025-03-20#?secret=aB3dE'],
  ])('of %s leads to one that is, of the week if no other is named', (day, search, hash, to) => {
    expect(wayBack({ kind: 'day', day }, { search, hash })).toBe(to);
  });

  it('of an event leads to the week’s, which tells the nearest name', () => {
    expect(wayBack({ kind: 'event', event: 'e-2' }, { search: '?show=map', hash: '' })).toBe(
      'embed/?show=map&event=e-2',
    );
  });
});
