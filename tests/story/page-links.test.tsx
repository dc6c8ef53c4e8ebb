// @vitest-environment happy-dom
/** The ways from the day's story and the country's card to the pages about one thing: there where an app has them. */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { StoryPanel } from '../../src/views/story/story-panel.tsx';
import { type PageLinks, PageLinksProvider } from '../../src/views/ui/page-links.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

afterEach(cleanup);

const LINKS: PageLinks = {
  day: (day) => `to/${day}/`,
  event: (event) => `to/events/${event}/`,
  country: (iso3) => `to/countries/${iso3}/`,
  daySources: (day) => `to/${day}/sources/`,
  chronicle: 'to/',
  events: 'to/events/',
  countries: 'to/countries/',
  sheet: 'to/print/',
  paper: 'to/paper/',
  daySheet: (day) => `to/${day}/print/`,
  sources: 'to/sources/',
  evidence: 'to/evidence/',
  data: 'to/data/',
  citation: (of, id, ending) => `to/evidence/cite/${of}/${id}.${ending}`,
  allSources: (ending) => `to/evidence/sources.${ending}`,
  lessons: null,
  feed: 'to/feed.xml',
  about: 'about/',
};

function show(children: ReactNode, links: PageLinks | null = LINKS): HTMLElement {
  const { container } = render(
    <ReaderProvider chronicle={FIXTURE} store={createReaderStore(initialReader(date('2025-03-11')))}>
      {links ? <PageLinksProvider value={links}>{children}</PageLinksProvider> : children}
    </ReaderProvider>,
  );
  return container;
}

const story = <StoryPanel dayHref={(day) => `../${day}/`} />;
const hrefsOf = (page: Element, selector: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

const card = (iso3: string): ReactNode => (
  <CountryCard iso3={iso3} name="Utopia" isFleeting={false} onClose={() => {}} onTell={() => {}} onHover={() => {}} />
);

describe('the story', () => {
  it('leads from each card to all about its event, and says which', async () => {
    const page = show(story);
    for (const more of screen.getAllByText('More about this')) await userEvent.click(more);
    const cards = [...page.querySelectorAll('article')];
    expect(cards.length).toBeGreaterThan(0);
    for (const each of cards) {
      expect(hrefsOf(each, '.story-more > .ui-page-link a')).toEqual([`to/events/${each.getAttribute('data-event')}/`]);
      expect(each.querySelector('.ui-page-link')?.textContent).toContain(each.querySelector('h3')?.textContent);
    }
  });

  it('leads from its foot to the day’s sources and to every list', () => {
    expect(hrefsOf(show(story), '.ui-pages a')).toEqual([
      'to/events/',
      'to/countries/',
      'to/2025-03-11/sources/',
      'to/sources/',
      'to/evidence/',
      'to/print/',
      'to/paper/',
      'to/data/',
      'to/feed.xml',
      'about/',
    ]);
  });

  it('leads nowhere by itself', () => {
    const page = show(story, null);
    expect(hrefsOf(page, '.ui-page-link a, .ui-pages a')).toEqual([]);
  });
});

describe('the country’s card', () => {
  it('leads to all about a country of the chronicle', () => {
    show(card('GBR'));
    expect(screen.getByRole('link', { name: 'All about the United Kingdom' }).getAttribute('href')).toBe(
      'to/countries/GBR/',
    );
  });

  it('has no such link for a country that the chronicle does not know', () => {
    show(card('ZZZ'));
    expect(screen.queryByRole('link', { name: /All about/ })).toBeNull();
  });
});
