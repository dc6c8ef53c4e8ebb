import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedEdition } from '../../../src/app/editions/edition-query.ts';
import { readEmbedPath } from '../../../src/app/routing/embed-address.ts';
import { readEmbedQuery, SHOWS } from '../../../src/app/routing/embed-query.ts';
import { dayIn } from '../../../src/app/routing/url-sync.ts';
import {
  type EmbedSubject,
  embedLink,
  momentLink,
  type Shown,
  viewLink,
} from '../../../src/app/sharing/shared-links.ts';
import { initialReader } from '../../../src/state/reader.ts';
import { readReader } from '../../../src/state/url.ts';
import { asOf, date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { states } from '../../state/reader-states.ts';

const shownThings: fc.Arbitrary<Shown> = fc.record({
  root: fc.constantFrom('https://desk.example/', 'http://localhost:4173/a/path/'),
  chronicle: fc.constant(WEEK),
  state: states,
  pinned: fc.option(fc.stringMatching(/^[0-9a-f]{10}$/)),
});

/** What a page that is opened by the link shows. */
function opened(link: string, { root, chronicle }: Shown): Shown {
  const { href, search } = new URL(link);
  const path = href.slice(root.length - 1).replace(/[?#].*/, '');
  const { state, problems } = readReader({ day: dayIn(path), search }, chronicle);
  expect(problems).toEqual([]);
  return { root, chronicle, state, pinned: askedEdition(search) };
}

const MONDAY: Shown = {
  root: 'https://desk.example/week/',
  chronicle: WEEK,
  state: { ...initialReader(date('2025-03-10')), selected: 'e-0311-jeddah' },
  pinned: null,
};

describe('a link to a view', () => {
  it('opens a page that gives the same link', () => {
    fc.assert(
      fc.property(shownThings, (shown) => {
        const link = viewLink(shown);
        expect(viewLink(opened(link, shown))).toBe(link);
      }),
    );
  });

  it('is in full, and says no more than it has to', () => {
    expect(viewLink(MONDAY)).toBe(`https://desk.example/week/${WEEK.id}/2025-03-10/?event=e-0311-jeddah`);
    expect(viewLink({ ...MONDAY, pinned: '0123456789' })).toContain('?event=e-0311-jeddah&edition=0123456789');
  });

  it('takes the moment with it: the view’s own, or that of asking', () => {
    const now = asOf('2025-03-12').at;
    expect(opened(momentLink(MONDAY, now), MONDAY).state.knownAt).toBe(now);
    const then = { ...MONDAY, state: { ...MONDAY.state, knownAt: asOf('2025-03-11').at } };
    expect(momentLink(then, now)).toBe(viewLink(then));
  });
});

describe('a link to an embed', () => {
  const wishes = fc.record({
    subject: fc.constantFrom<EmbedSubject>('week', 'day', 'event'),
    show: fc.constantFrom(...SHOWS),
    theme: fc.constantFrom('system', 'light', 'dark'),
    waitsForClick: fc.boolean(),
  } as const);

  it('is read as it was wished for, with the moment, the filters and the edition of the view', () => {
    fc.assert(
      fc.property(shownThings, wishes, (shown, { subject, ...wish }) => {
        const link = embedLink(shown, { subject, ...wish });
        // There is no panel for it.
        expect(new URL(link).searchParams.has('compare')).toBe(false);
        const { href, search } = new URL(link);
        expect(readEmbedQuery(search)).toEqual({ query: { ...wish, lang: 'en', day: null }, problems: [] });
        const read = readReader({ day: shown.state.day, search }, WEEK);
        const { knownAt, eventFilter, filters } = opened(viewLink(shown), shown).state;
        expect(read.state).toMatchObject({ knownAt, eventFilter, filters });
        expect(read.problems).toEqual([]);
        expect(askedEdition(search)).toBe(shown.pinned);
        expect(href.startsWith(shown.root)).toBe(true);
      }),
    );
  });

  it.each([
    ['week', `/${WEEK.id}/`, null],
    ['day', `/${WEEK.id}/2025-03-10/`, 'e-0311-jeddah'],
    ['event', `/${WEEK.id}/events/e-0311-jeddah/`, null],
  ] as const)('of a %s is beside its page', (subject, page, event) => {
    const { pathname, search } = new URL(
      embedLink(MONDAY, { subject, show: 'all', theme: 'system', waitsForClick: false }),
    );
    expect(readEmbedPath(pathname.replace('/week', ''))?.page).toBe(page);
    expect(new URLSearchParams(search).get('event')).toBe(event);
  });
});
