// @vitest-environment happy-dom
/** What everything on the page states, read from what is written on it: with every word put otherwise it states the same. */
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { askedCountry, createReaderStore, initialReader, selectedEvent } from '../../src/state/reader.ts';
import { askableAt } from '../../src/views/evidence/askable.ts';
import { MAP_READERS } from '../../src/views/evidence/map-readers.ts';
import { STORY_READERS } from '../../src/views/evidence/story-readers.ts';
import { TIMELINE_READERS } from '../../src/views/evidence/timeline-readers.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { MapPanel } from '../../src/views/map/map-panel.tsx';
import { StoryPanel } from '../../src/views/story/story-panel.tsx';
import { TimelinePanel } from '../../src/views/timeline/timeline-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { BASE_MAP } from '../map/drawn-map.ts';
import { openAll } from '../story/told-story.tsx';

afterEach(cleanup);

/** Any language, or other wording: words, names read aloud, titles, and the shapes of land. */
function reword(page: Element): void {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) text.nodeValue = 'other words';
  for (const name of ['aria-label', 'title', 'd'])
    for (const element of page.querySelectorAll(`[${name}]`)) element.setAttribute(name, 'other words');
}

it('states the same in other words, whatever it is', async () => {
  const day = date('2025-03-11');
  const store = createReaderStore(initialReader(day));
  const { container } = render(
    <ReaderProvider chronicle={WEEK} store={store}>
      <TimelinePanel renderSmallMap={() => null} controls={null} />
      <MapPanel sketch={BASE_MAP} loadMap={() => Promise.resolve(BASE_MAP)} glWish="off" CountryCard={CountryCard} />
      <StoryPanel dayHref={(to) => `../${to}/`} />
    </ReaderProvider>,
  );
  act(() =>
    store.setState({ ...askedCountry('FRA')(store.getState()), ...selectedEvent('e-0311-chiefs')(store.getState()) }),
  );
  await waitFor(() => expect(container.querySelector('.story-foot details')).not.toBeNull());
  const opener = container.querySelector('.timeline-around-openers > button');
  if (opener) await userEvent.click(opener);
  // Only one card is open at a time.
  for (const part of container.querySelectorAll<HTMLElement>('.story-head, .story-card[data-selected], .story-foot'))
    await openAll(part);

  const readers = [...TIMELINE_READERS, ...MAP_READERS, ...STORY_READERS];
  const found = readers.flatMap(({ at }) => [...container.querySelectorAll(at)]);
  const stated = (): unknown[] =>
    found.map((element) => {
      const said = askableAt(element, WEEK);
      return said && [said.subject, said.date ?? null];
    });
  const before = stated();
  expect(before.length).toBeGreaterThan(300);
  const kinds = new Set(before.flatMap((said) => (Array.isArray(said) ? [said[0].kind] : [])));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'town',
      'country',
      'group',
      'party',
      'person',
      'event',
      'events',
      'question',
      'attendance',
    ]),
  );
  reword(container);
  expect(stated()).toEqual(before);
});
