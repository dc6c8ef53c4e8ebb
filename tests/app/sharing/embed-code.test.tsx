// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../../src/state/reader.ts';
import { asOf } from '../../fixtures/records.ts';
import { link, openedWith } from './opened-share.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the embed code', () => {
  it('gives each embed’s step a name of its own, so that an article can hold more than one', async () => {
    await openedWith({ selected: 'e-0311-jeddah' });
    await userEvent.click(screen.getByText('Embed code'));
    await userEvent.selectOptions(screen.getByLabelText('Our script'), 'Height, and the step in your address');
    const names = [];
    for (const subject of ['This day', 'All days, from the first', 'The chosen event']) {
      await userEvent.selectOptions(screen.getByLabelText('Of'), subject);
      names.push(/data-step-param="([^"]+)"/.exec(link('Embed code'))?.[1]);
    }
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The map');
    names.push(/data-step-param="([^"]+)"/.exec(link('Embed code'))?.[1]);
    expect(names).toEqual(['parley-2025-03-11', 'parley', 'parley-e-0311-jeddah', 'parley-e-0311-jeddah-map']);
  });

  /** How often the measured frame was asked for its height. */
  let asked = 0;
  /** Nothing is loaded here, so that frames have no windows: each stands for its own. */
  const beOwnWindows = (): void => {
    asked = 0;
    const own = function (this: HTMLIFrameElement) {
      return Object.assign(this, { postMessage: () => void asked++ });
    };
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(own as () => never);
  };

  const say = (box: 'preview-box' | 'measured', src: RegExp, data: unknown): void => {
    const frame = document.querySelector<HTMLIFrameElement>(`.share-${box} iframe`);
    expect(frame?.src).toMatch(src);
    act(() => void dispatchEvent(new MessageEvent('message', { source: frame, data } as unknown as MessageEventInit)));
  };
  /** As the frame that is seen, or the one that is measured alone, says its height. */
  const tell = (box: 'preview-box' | 'measured', src: RegExp, height: number): void =>
    say(box, src, { sentinel: 'amp', type: 'embed-size', height });
  const measuredWidth = (): number => Number(document.querySelector('.share-measured iframe')?.getAttribute('width'));
  const codeHeight = (): string | undefined => /height="(\d+)"/.exec(link('Embed code'))?.[1];
  /** As its scripts have come, and at each width as it is asked; `heightOf` by the width. */
  async function beMeasured(src: RegExp, heightOf: (width: number) => number): Promise<void> {
    say('measured', src, { type: 'parley:ready', height: 1 });
    for (let width = 1200; width >= 600; width -= 60) {
      const before = asked;
      expect(measuredWidth()).toBe(width);
      await vi.waitFor(() => expect(asked).toBeGreaterThan(before), { timeout: 20_000 });
      expect(codeHeight()).toBe('880');
      tell('measured', src, heightOf(width));
    }
  }

  it('has the greatest height in any column, none of another choice, and says so while it is measured', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    expect(screen.getByText(/^No script\. How high the frame must be is being measured/)).toBeDefined();
    expect(screen.getByText(/^Preview: its height is being measured/)).toBeDefined();
    tell('preview-box', /\/embed\/$/, 793);
    expect(screen.getByText(/^Preview: 793 px high in a column of 600 px/)).toBeDefined();
    await beMeasured(/\/embed\/$/, (width) => (width === 900 ? 872 : 793));
    expect(codeHeight()).toBe('872');
    expect(
      screen.getByText(/The frame is 872 px high, about what columns of 600 to 1200 px need at most;/),
    ).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The map');
    expect(codeHeight()).toBe('880');
    expect(screen.getByText(/^Preview: its height is being measured/)).toBeDefined();
    await beMeasured(/show=map$/, () => 769);
    expect(codeHeight()).toBe('769');
  });

  it('measures an embed when its scripts are there, however late, and goes by what it says once it has grown', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    vi.useFakeTimers();
    // As built it may be higher than it ever is again.
    tell('measured', /\/embed\/$/, 990);
    act(() => vi.advanceTimersByTime(60_000));
    expect([asked, codeHeight()]).toEqual([0, '880']);
    say('measured', /\/embed\/$/, { type: 'parley:ready', height: 990 });
    for (let width = 1200; width >= 600; width -= 60) {
      // What nobody answers is waited for.
      act(() => vi.advanceTimersByTime(3000));
      expect(measuredWidth()).toBe(width);
      tell('measured', /\/embed\/$/, 700);
    }
    expect(codeHeight()).toBe('700');
    tell('measured', /\/embed\/$/, 900);
    expect(codeHeight()).toBe('900');
    act(() => vi.advanceTimersByTime(5000));
    expect(document.querySelector('.share-measured')).toBeNull();
    tell('preview-box', /\/embed\/$/, 930);
    expect(codeHeight()).toBe('930');
    tell('preview-box', /\/embed\/$/, 640);
    expect(codeHeight()).toBe('900');
  });

  it('says that an embed that does not answer could not be measured, and has code that holds for any day', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    vi.useFakeTimers();
    fireEvent.change(screen.getByLabelText('Shows'), { target: { value: 'map' } });
    // As built it tells its height; its scripts never come.
    tell('measured', /show=map$/, 990);
    act(() => vi.advanceTimersByTime(80_000));
    expect(screen.getByText(/^No script\. How high the frame must be is being measured/)).toBeDefined();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => vi.advanceTimersByTime(80_000));
    expect(document.querySelector('.share-measured')).not.toBeNull();
    hidden.mockRestore();
    act(() => vi.advanceTimersByTime(80_000));
    expect(screen.getByText(/could not be measured: the code says 880 px, enough for any day in/)).toBeDefined();
    expect(screen.getByText(/^Preview: its height could not be measured\.$/)).toBeDefined();
    expect(codeHeight()).toBe('880');
    expect(document.querySelector('.share-measured')).toBeNull();
    // What is seen may tell its own later.
    tell('preview-box', /show=map$/, 640);
    expect(screen.getByText(/^Preview: 640 px high/)).toBeDefined();
    expect(codeHeight()).toBe('880');
  });

  it('gives up an embed that answers at some widths alone', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    vi.useFakeTimers();
    say('measured', /\/embed\/$/, { type: 'parley:ready', height: 700 });
    for (let at = 0; at < 3; at++) {
      act(() => vi.advanceTimersByTime(80_000));
      tell('measured', /\/embed\/$/, 700);
    }
    expect(screen.getByText(/^No script\. How high the frame must be is being measured/)).toBeDefined();
    act(() => vi.advanceTimersByTime(100_000));
    expect(screen.getByText(/could not be measured: the code says 880 px/)).toBeDefined();
    expect(document.querySelector('.share-measured')).toBeNull();
  });

  it('has, of an embed that asks first, the height that it has once it was asked', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    await userEvent.click(screen.getByLabelText(/until the reader asks/));
    tell('preview-box', /consent=click$/, 531);
    expect(screen.getByText(/^Preview: 531 px high/)).toBeDefined();
    await beMeasured(/\/embed\/$/, () => 793);
    expect(codeHeight()).toBe('793');
    expect(screen.getByText(/once its reader has asked \(before that, 531 px in one of 600 px\)/)).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Frame'), 'Hardened, in a sandbox');
    expect(screen.getByText(/take allow-same-origin out/)).toBeDefined();
  });

  it('says that an embed that asks first shows more only of what it shows at all', async () => {
    const beyond = () => screen.queryByText(/without the moment and the filters of this view; the embed says so/);
    await openedWith({ filters: { ...NO_FILTERS, hiddenParts: ['host'] } });
    await userEvent.click(screen.getByText('Embed code'));
    await userEvent.click(screen.getByLabelText(/until the reader asks/));
    expect(beyond()).not.toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The story');
    expect(beyond()).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The map');
    expect(beyond()).not.toBeNull();
  });

  it('is offered for the chosen event once that is known', async () => {
    await openedWith({ selected: 'e-0311-joint-statement' });
    await userEvent.click(screen.getByText('Embed code'));
    expect(screen.getByRole('option', { name: 'The chosen event' })).toBeDefined();
    cleanup();
    await openedWith({ selected: 'e-0311-joint-statement', knownAt: asOf('2025-03-10').at });
    await userEvent.click(screen.getByText('Embed code'));
    expect(screen.queryByRole('option', { name: 'The chosen event' })).toBeNull();
  });
});
