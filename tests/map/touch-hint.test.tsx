// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TouchHint } from '../../src/views/map/touch-hint.tsx';

function Box(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root}>
      <p>The ground</p>
      <ul data-furniture="">
        <li>The legend</li>
      </ul>
      <TouchHint root={root} />
    </div>
  );
}

/** Where an article is drawn along with the finger, what is in its frame stays under it: only the screen tells how far it went. */
const fingers = (...ys: number[]) => ({
  touches: ys.map((screenY) => ({ clientX: 100, clientY: 100, screenX: 100, screenY })),
});
const hint = (): HTMLElement | null => screen.queryByText('Use two fingers to move the map');

function drag(on: string, from: number[], to: number[]): void {
  fireEvent.touchStart(screen.getByText(on), fingers(...from));
  fireEvent.touchMove(screen.getByText(on), fingers(...to));
}

describe('TouchHint', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    render(<Box />);
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('comes when one finger drags the map, and goes after a moment', () => {
    drag('The ground', [100], [125]);
    expect(hint()).toBeNull();
    fireEvent.touchMove(screen.getByText('The ground'), fingers(60));
    expect(hint()?.getAttribute('aria-hidden')).toBe('true');
    act(() => vi.advanceTimersByTime(2000));
    expect(hint()).toBeNull();
    fireEvent.touchMove(screen.getByText('The ground'), fingers(20));
    expect(hint()).toBeNull();
    drag('The ground', [100], [200]);
    expect(hint()).not.toBeNull();
  });

  it('does not come for two fingers, nor over a list', () => {
    drag('The ground', [100, 200], [20, 300]);
    drag('The legend', [100], [20]);
    expect(hint()).toBeNull();
  });

  it('does not come when a second finger joins the first', () => {
    drag('The ground', [100], [110]);
    drag('The ground', [110, 200], [20, 300]);
    fireEvent.touchMove(screen.getByText('The ground'), fingers(20));
    expect(hint()).toBeNull();
  });
});
