// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PanelBoundary } from '../../src/views/ui/boundary.tsx';
import { latePart } from '../../src/views/ui/late-part.tsx';

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

const page = (): ReactNode => (
  <>
    <PanelBoundary name="The map" stillWorks="The story still works.">
      <Fragile />
    </PanelBoundary>
    <PanelBoundary name="The story" stillWorks="The map still works.">
      <p>The story is told.</p>
    </PanelBoundary>
  </>
);

it('leaves the other panels, says what broke and what still works, and tries again', async () => {
  isBroken = true;
  render(page());
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

const DrawnLanes = (): ReactNode => <p>The lanes are drawn.</p>;
const FranceCard = (): ReactNode => <p>France</p>;

it('asks anew for a part whose script did not come', async () => {
  isBroken = true;
  const load = vi.fn(async () => {
    if (isBroken) throw new Error('the line dropped');
    return { Lanes: DrawnLanes };
  });
  const Late = latePart(load, 'Lanes');
  render(
    <PanelBoundary name="The timeline" stillWorks="The map still works.">
      <Suspense fallback="On its way">
        <Late />
      </Suspense>
    </PanelBoundary>,
  );
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('alert');
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('The lanes are drawn.');
  expect(load).toHaveBeenCalledTimes(3);
});

it('asks anew too for a part that was put away and is opened again', async () => {
  isBroken = true;
  const load = vi.fn(async () => {
    if (isBroken) throw new Error('the line dropped');
    return { Card: FranceCard };
  });
  const Card = latePart(load, 'Card');
  const onClose = vi.fn();
  const opened = (
    <PanelBoundary name="The card" stillWorks="The map still works." onClose={onClose}>
      <Suspense>
        <Card />
      </Suspense>
    </PanelBoundary>
  );
  const { rerender } = render(opened);
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
  rerender(<p>Closed</p>);
  isBroken = false;
  rerender(opened);
  await screen.findByText('France');
});

it('says nothing of what nobody asked for, and tries again once it is asked for', () => {
  isBroken = true;
  const card = (asked: string): ReactNode => (
    <PanelBoundary name="The card" stillWorks="The map still works." at={asked} isQuiet={asked === ''}>
      <Fragile />
    </PanelBoundary>
  );
  const { rerender, container } = render(card(''));
  expect(container.textContent).toBe('');
  rerender(card('FRA'));
  expect(screen.getByRole('alert').textContent).toContain('The card has stopped');
  isBroken = false;
  rerender(card('DEU'));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tries again by itself at another address, and offers to close only what was opened', () => {
  isBroken = true;
  const at = (address: string): ReactNode => (
    <PanelBoundary name="This page" stillWorks="The other pages still work." at={address}>
      <Fragile />
    </PanelBoundary>
  );
  const { rerender } = render(at('/week/'));
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  isBroken = false;
  rerender(at('/week/'));
  expect(screen.getByRole('alert')).toBeTruthy();
  rerender(at('/about/'));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('leaves a keyboard where the panel stands when it comes back', async () => {
  isBroken = true;
  render(<main>{page()}</main>);
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
