// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { showTimeline } from './told-timeline.tsx';

afterEach(cleanup);

describe('around the week', () => {
  it('opens what came before, with dates and status, and selects from it', async () => {
    const { store } = showTimeline();
    const user = userEvent.setup();
    const opener = screen.getByRole('button', { name: /Before the week: 1 background, 1 context/ });
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    const list = screen.getByRole('list', { name: 'Before the week' });
    const summit = within(list).getByRole('button', { name: /Leaders meet in London/ });
    expect(summit.textContent).toMatch(/2 March/);
    expect(summit.textContent).toMatch(/took place/i);
    await user.click(summit);
    expect(store.getState()).toMatchObject({ selected: 'summit', day: '2025-03-11' });
    expect(summit.getAttribute('aria-pressed')).toBe('true');
    await user.click(opener);
    expect(screen.queryByRole('list', { name: 'Before the week' })).toBeNull();
  });

  it('draws what was only planned unlike what was done, and opens one list at a time', async () => {
    showTimeline();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Before the week/ }));
    await user.click(screen.getByRole('button', { name: /Looked ahead to/ }));
    expect(screen.queryByRole('list', { name: 'Before the week' })).toBeNull();
    const planned = within(screen.getByRole('list', { name: 'Looked ahead to' })).getByRole('button');
    expect(planned.getAttribute('data-look')).toBe('planned');
  });

  it('closes with Escape, back to the button that opened it', async () => {
    showTimeline();
    const opener = screen.getByRole('button', { name: /Before the week/ });
    await userEvent.click(opener);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'Before the week' })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
