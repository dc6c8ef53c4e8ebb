// @vitest-environment happy-dom
/** Every page as the build draws it is taken over as it stands: React, which tells in development, finds no difference. */
import { act } from '@testing-library/react';
import { type ErrorInfo, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { loadEmbedPage } from '../../src/app/pages/lazy-embed.ts';
import { loadLessonPages } from '../../src/app/pages/lazy-lessons.ts';
import { loadPaperPages } from '../../src/app/pages/lazy-paper.ts';
import { loadRecordPages } from '../../src/app/pages/lazy-records.ts';
import { loadSitePages } from '../../src/app/pages/lazy-site.ts';
import { bodyOf, HEADS, SHELF } from '../prerender/drawn-site.ts';

const { RecordPages } = await loadRecordPages();
const { EmbedPage } = await loadEmbedPage();
const { SitePages } = await loadSitePages();
const { LessonPages } = await loadLessonPages();
const { PaperPages } = await loadPaperPages();

/** What React complains of while it takes the page over. */
async function complaintsOf(path: string, body: string): Promise<string[]> {
  const complaints: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words.join(' ')));
  const root = document.createElement('div');
  root.innerHTML = body;
  document.body.append(root);
  history.replaceState(null, '', path);
  const page = (
    <StrictMode>
      <BrowserRouter>
        <App
          isBuilt
          shelf={SHELF}
          ownPages={{
            records: RecordPages,
            embed: EmbedPage,
            site: SitePages,
            lessons: LessonPages,
            paper: PaperPages,
          }}
        />
      </BrowserRouter>
    </StrictMode>
  );
  const onRecoverableError = (error: unknown, { componentStack }: ErrorInfo): void => {
    complaints.push(`${error} ${componentStack}`);
  };
  const taken = await act(async () => hydrateRoot(root, page, { onRecoverableError }));
  await act(async () => taken.unmount());
  root.remove();
  spy.mockRestore();
  return complaints;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // What a page asks for once it lives is another matter: here nothing answers.
  vi.stubGlobal('fetch', () => new Promise(() => {}));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** An event's embed is its day's with a card chosen: a few stand for all. */
const EVERY = 10;
const READ = HEADS.filter(({ path, isEmbed }, at) => !isEmbed || !path.includes('/events/') || at % EVERY === 0);

describe('each page of the site', () => {
  it('is taken over as it was built', async () => {
    const found: Record<string, string[]> = {};
    for (const { path } of READ) {
      const complaints = await complaintsOf(path, bodyOf(path));
      if (complaints.length > 0) found[path] = complaints;
    }
    console.log(`measure: hydration mismatches on ${READ.length} pages: ${Object.keys(found).length}`);
    expect(found).toEqual({});
    // All pages one after the other; the machine may be busy.
  }, 180_000);

  it('is seen to differ where it does', async () => {
    const path = '/week-2025-03-10/2025-03-12/';
    const body = bodyOf(path).replace('Wednesday 12 March', 'Wednesday 12 May');
    expect((await complaintsOf(path, body)).join()).toMatch(/hydrat/i);
  });
});
