import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPath, readEmbedPath } from '../../src/app/routing/embed-address.ts';
import { PLAIN_EMBED, readEmbedQuery, SHOWS, writeEmbedQuery } from '../../src/app/routing/embed-query.ts';
import { recordPath } from '../../src/app/routing/record-address.ts';

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
