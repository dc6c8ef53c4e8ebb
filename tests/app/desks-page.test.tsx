// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { SitePages } from '../../src/app/pages/site/site-pages.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { WEEK } from '../fixtures/week.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Each code that can be copied, as it is read, and its button. */
function openedCodes(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
  render(
    <MemoryRouter initialEntries={['/desks/']}>
      <ShelfContext
        value={{
          catalogue: [{ id: WEEK.id, title: WEEK.title, extent: WEEK.extent }],
          chronicles: new Map([[WEEK.id, WEEK]]),
          baseMap: null,
        }}
      >
        <SitePages />
      </ShelfContext>
    </MemoryRouter>,
  );
  const codes = [...document.querySelectorAll('pre > code')].map((code) => code.textContent);
  return { codes, buttons: screen.getAllByRole('button', { name: /^Copy: / }) };
}

it('copies each code as it stands, and says so beside it', async () => {
  const copied: string[] = [];
  const { codes, buttons } = openedCodes(async (text) => void copied.push(text));
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Copy: the simple code',
    'Copy: the code in a sandbox',
    'Copy: the code with the loader',
  ]);
  for (const button of buttons) {
    await userEvent.click(button);
    expect(within(button.parentElement ?? document.body).getByRole('status').textContent).toBe('Copied.');
  }
  expect(copied).toEqual(codes);
  expect(codes[2]).toContain('data-step-param');
});

it('selects the code where the browser lets no page copy, and says which keys copy it', async () => {
  const { codes, buttons } = openedCodes(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  for (const [at, button] of buttons.entries()) {
    await userEvent.click(button);
    expect(within(button.parentElement ?? document.body).getByText(/The text is selected: copy it with/)).toBeDefined();
    expect(getSelection()?.toString()).toBe(codes[at]);
  }
});
