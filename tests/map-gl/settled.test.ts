// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRest } from '../../src/views/map/gl/settled.ts';

let life: AbortController;
const press = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));

describe('watchRest', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (then: () => void) => window.setTimeout(then, 0));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => window.clearTimeout(handle));
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('takes a second and a half without an act for rest', () => {
    const { whenRested } = watchRest(life);
    const act = vi.fn();
    press();
    whenRested(act);
    vi.advanceTimersByTime(200);
    press();
    vi.advanceTimersByTime(1400);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(act).toHaveBeenCalledOnce();
  });

  it('does not fall between the steps of who steps every two seconds', () => {
    const { whenRested } = watchRest(life);
    const act = vi.fn();
    press();
    vi.advanceTimersByTime(2000);
    press();
    whenRested(act);
    for (let step = 0; step < 6; step++) {
      vi.advanceTimersByTime(2000);
      press();
    }
    vi.advanceTimersByTime(3900);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(act).toHaveBeenCalledOnce();
  });

  it('takes no single act after long for a pace, nor the many of one press', () => {
    const { whenRested } = watchRest(life);
    const act = vi.fn();
    vi.advanceTimersByTime(60_000);
    for (let move = 0; move < 20; move++) {
      vi.advanceTimersByTime(16);
      press();
    }
    whenRested(act);
    vi.advanceTimersByTime(1600);
    expect(act).toHaveBeenCalledOnce();
  });

  it('comes to who asked for it and moves the pointer, though not to who did not ask', () => {
    const { whenRested } = watchRest(life);
    const [asked, other] = [vi.fn(), vi.fn()];
    whenRested(asked, 300);
    whenRested(other);
    for (let move = 0; move < 12; move++) {
      vi.advanceTimersByTime(250);
      document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    }
    expect([asked.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
  });

  it('waits as long as it is told for what was asked for', () => {
    const { whenRested, disturb } = watchRest(life);
    const act = vi.fn();
    vi.advanceTimersByTime(2000);
    disturb();
    whenRested(act, 300);
    vi.advanceTimersByTime(200);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(act).toHaveBeenCalledOnce();
  });
});
