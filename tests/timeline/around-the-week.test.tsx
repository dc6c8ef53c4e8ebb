// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { showTimeline } from './told-timeline.tsx';

afterEach(cleanup);

describe('around the week', () => {
  it('opens what came before, with dates and status, and selects from it', async () => {
    const { store } = showTimeline();
    const user = userEvent.setup();
    const opener = await screen.findByRole('button', { name: /Before the week: 1 background, 1 context/ });
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    const list = await screen.findByRole('list', { name: 'Before the week' });
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
    await user.click(await screen.findByRole('button', { name: /Before the week/ }));
    await user.click(screen.getByRole('button', { name: /Looking ahead/ }));
    expect(screen.queryByRole('list', { name: 'Before the week' })).toBeNull();
    const planned = within(await screen.findByRole('list', { name: 'Looking ahead' })).getByRole('button');
    expect(planned.getAttribute('data-look')).toBe('planned');
  });

  it('dates every event, those with an hour too', async () => {
    showTimeline({}, WEEK);
    for (const name of ['Before the week', 'Looking ahead']) {
      await userEvent.click(await screen.findByRole('button', { name: new RegExp(name) }));
      for (const button of within(await screen.findByRole('list', { name })).getAllByRole('button'))
        expect(button.textContent).toMatch(/^(about )?\d{1,2} (February|March) 202[25](, | · )/);
    }
  });

  it('calls a few days no week', async () => {
    showTimeline({}, { ...FIXTURE, extent: { ...FIXTURE.extent, end: date('2025-03-12') } });
    expect(await screen.findByRole('button', { name: /Before these days: / })).toBeTruthy();
  });

  it('leads ahead to as many events as it says', async () => {
    showTimeline({}, WEEK);
    await userEvent.click(await screen.findByRole('button', { name: /Looking ahead: 2/ }));
    expect(within(await screen.findByRole('list', { name: 'Looking ahead' })).getAllByRole('button')).toHaveLength(2);
  });

  it('closes by Escape, from within and from its button, and leads back there', async () => {
    const { store } = showTimeline({ selected: 'chiefs' });
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    const user = userEvent.setup();
    const opener = await screen.findByRole('button', { name: /Before the week/ });
    for (const isWithin of [true, false]) {
      await user.click(opener);
      const list = await screen.findByRole('list', { name: 'Before the week' });
      if (isWithin)
        act(() =>
          within(list)
            .getByRole('button', { name: /London/ })
            .focus(),
        );
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('list', { name: 'Before the week' })).toBeNull();
      expect(document.activeElement).toBe(opener);
    }
    expect(onPage).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onPage).toHaveBeenCalledOnce();
    expect(store.getState().selected).toBe('chiefs');
    document.removeEventListener('keydown', onPage);
  });
});
