/** Tells a chronicle's story in a page, or to a string as the server does, from a chosen state. */
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { StoryPanel } from '../../src/views/story/story-panel.tsx';
import { AsBuiltProvider } from '../../src/views/ui/as-built.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

export type Choice = Partial<Omit<ReaderState, 'day'>> & { readonly day?: string };

function storyOf(choice: Choice, chronicle: Chronicle, isBuilt = false) {
  const { day = '2025-03-11', ...rest } = choice;
  const store = createReaderStore({ ...initialReader(date(day)), ...rest });
  const page = (
    <AsBuiltProvider isBuilt={isBuilt}>
      <ReaderProvider chronicle={chronicle} store={store}>
        <StoryPanel dayHref={(to) => `../${to}/`} />
      </ReaderProvider>
    </AsBuiltProvider>
  );
  return { store, page };
}

/** In a page that steps on: what is folded away is made when it is opened. */
export function tellStory(choice: Choice = {}, chronicle: Chronicle = FIXTURE) {
  const { store, page } = storyOf(choice, chronicle);
  return { store, ...render(page) };
}

export const storyText = (choice: Choice = {}, chronicle: Chronicle = FIXTURE): string =>
  renderToString(storyOf(choice, chronicle, true).page);

/** The server's whole text, as the page's element. */
export function storyPage(choice: Choice = {}, chronicle: Chronicle = FIXTURE): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = storyText(choice, chronicle);
  return page;
}

/** The server's text taken over by a page. */
export function hydrateStory(choice: Choice = {}, chronicle: Chronicle = FIXTURE) {
  const container = document.body.appendChild(storyPage(choice, chronicle));
  const { store, page } = storyOf(choice, chronicle, true);
  return { store, ...render(page, { container, hydrate: true }) };
}

/** Opens everything inside that is not open, as a reader would, one after the other. */
export async function openAll(page: HTMLElement): Promise<void> {
  for (let closed = nextClosed(page); closed; closed = nextClosed(page)) await userEvent.click(closed);
}

const nextClosed = (page: HTMLElement): Element | null => page.querySelector('details:not([open]) > summary');
