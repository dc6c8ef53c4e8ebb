// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PanelBoundary } from '../../src/views/ui/boundary.tsx';

// React tells the console of every crash that it hands to a boundary.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let isBroken = true;
function Fragile(): ReactNode {
  if (isBroken) throw new Error('no such projection');
  return <p>The map is drawn.</p>;
}

const page = (resetKey: string): ReactNode => (
  <>
    <PanelBoundary name="The map" stillWorks="The story still works." resetKey={resetKey}>
      <Fragile />
    </PanelBoundary>
    <PanelBoundary name="The story" stillWorks="The map still works.">
      <p>The story is told.</p>
    </PanelBoundary>
  </>
);

it('leaves the other panels, says what broke and what still works, and tries again', async () => {
  isBroken = true;
  render(page('Monday'));
  expect(screen.getByText('The story is told.')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('The map has stopped');
  expect(screen.getByRole('alert').textContent).toContain('The story still works.');
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeTruthy();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('The map is drawn.')).toBeTruthy();
});

it('tries again by itself on another day', () => {
  isBroken = true;
  const { rerender } = render(page('Monday'));
  expect(screen.getByRole('alert')).toBeTruthy();
  isBroken = false;
  rerender(page('Monday'));
  expect(screen.getByRole('alert')).toBeTruthy();
  rerender(page('Tuesday'));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('leaves a keyboard where the panel stands when it comes back', async () => {
  isBroken = true;
  render(<main>{page('Monday')}</main>);
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
