// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellMissing } from '../../src/app/loading/edition.ts';
import { watchEdition } from '../../src/app/loading/watch-edition.tsx';

const OURS = { base: '/week', script: 'https://example.org/week/assets/index-old.js' };
const NEWER = '<script type="module" src="../assets/index-new.js"></script>';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(NEWER)),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('heeds “not now”: what is missing after it is told where it was needed', async () => {
  const root = document.createElement('main');
  document.body.append(root);
  watchEdition(root, OURS);

  await act(async () => tellMissing());
  await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
  expect(screen.queryByRole('alert')).toBeNull();

  await act(async () => {
    tellMissing();
    window.dispatchEvent(new Event('vite:preloadError'));
  });
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tells of a newer edition found on a later try', async () => {
  const root = document.createElement('main');
  document.body.append(root);
  vi.mocked(fetch).mockResolvedValueOnce(new Response('not here'));
  watchEdition(root, OURS);

  await act(async () => tellMissing());
  expect(screen.queryByRole('alert')).toBeNull();
  await act(async () => tellMissing());
  expect(await screen.findByRole('alert')).toBeTruthy();
});
