// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepPin } from '../../../src/app/editions/keep-pin.ts';
import { OldEdition } from '../../../src/app/editions/old-edition.tsx';
import { readChronicles } from '../../../src/prerender/chronicle-files.ts';
import { createReaderStore, initialReader } from '../../../src/state/reader.ts';
import { ReaderProvider } from '../../../src/views/ui/reader-context.tsx';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const [LATEST] = WEEK.corrections;
const BEFORE = { ...WEEK, corrections: WEEK.corrections.slice(1), events: WEEK.events.slice(1) };

function Notice() {
  const [store] = useState(() => createReaderStore(initialReader(date('2025-03-11'))));
  return (
    <ReaderProvider chronicle={BEFORE} store={store}>
      <OldEdition editions={{ newest: 'bbbbbbbbbb', url: '/b.json', kept: ['aaaaaaaaaa'], pinned: 'aaaaaaaaaa' }} />
      <a href={`/${WEEK.id}/events/?q=a#top`}>Events</a>
      <a href={`/${WEEK.id}/feed.xml`}>Feed</a>
      <a href="#story">Story</a>
      <a href="https://elsewhere.example/">Elsewhere</a>
    </ReaderProvider>
  );
}

const drawn = (path: string): void =>
  void render(
    <MemoryRouter initialEntries={[path]}>
      <Notice />
    </MemoryRouter>,
  );

/** Whatever is asked for, the newest records as they are published are the answer; else none. */
const answering = (isThere: boolean): void => {
  vi.stubGlobal('fetch', async () =>
    isThere ? Response.json(readChronicles('data').get(WEEK.id)) : new Response('', { status: 503 }),
  );
};

describe('an older edition', () => {
  it('says which it is and leads to the newest, as the link was otherwise', () => {
    drawn(`/${WEEK.id}/2025-03-11/?event=e-0311-jeddah&edition=aaaaaaaaaa`);
    expect(screen.getByRole('complementary', { name: 'Edition' }).textContent).toMatch(
      /^Edition aaaaaaaaaa of .* 20\d\d, to which the link is pinned\. There is a newer one/,
    );
    expect(screen.getByRole('link', { name: 'show the newest' }).getAttribute('href')).toBe(
      `/${WEEK.id}/2025-03-11/?event=e-0311-jeddah`,
    );
  });

  it('leads from an embed to the whole page, in a window of its own', () => {
    drawn(`/${WEEK.id}/2025-03-11/embed/?edition=aaaaaaaaaa`);
    const link = screen.getByRole('link', { name: 'show the newest' });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([`/${WEEK.id}/2025-03-11/`, '_blank']);
  });

  it('tells on request what the newer one changed', async () => {
    answering(true);
    drawn(`/${WEEK.id}/2025-03-11/?edition=aaaaaaaaaa`);
    await userEvent.click(screen.getByText('What it changed'));
    const list = await screen.findByRole('list', { name: 'Corrections since' });
    expect(list.children).toHaveLength(1);
    expect(list.textContent).toContain(LATEST?.subject);
    expect(list.textContent).toContain(LATEST?.to);
    expect(screen.getByText(/^1 event added/)).toBeDefined();
  });

  it('says so where that cannot be had', async () => {
    answering(false);
    drawn(`/${WEEK.id}/2025-03-11/?edition=aaaaaaaaaa`);
    await userEvent.click(screen.getByText('What it changed'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not come/);
  });
});

describe('a pin', () => {
  const pressed = async (name: string): Promise<string | null> => {
    const link = screen.getByRole('link', { name });
    link.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    return link.getAttribute('href');
  };

  it('goes on to the site’s own pages, and to nothing else', async () => {
    drawn(`/${WEEK.id}/2025-03-11/?edition=aaaaaaaaaa`);
    const letGo = keepPin('aaaaaaaaaa', '/');
    expect(await pressed('Events')).toMatch(/\/events\/\?q=a&edition=aaaaaaaaaa#top$/);
    expect(await pressed('Events')).toMatch(/\/events\/\?q=a&edition=aaaaaaaaaa#top$/);
    for (const name of ['Feed', 'Story', 'Elsewhere', 'show the newest'])
      expect(await pressed(name)).not.toContain('edition=');
    letGo();
  });

  it('ends when it is let go', async () => {
    const link = document.body.appendChild(
      Object.assign(document.createElement('a'), { href: '/a/', textContent: 'A' }),
    );
    const letGo = keepPin('aaaaaaaaaa', '/');
    letGo();
    expect(await pressed('A')).toBe('/a/');
    link.remove();
  });
});
