// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Viewport } from '../../src/domain/places/position.ts';
import { homeViewport } from '../../src/views/map/camera.ts';
import { useMapGestures } from '../../src/views/map/use-map-gestures.ts';

const SIZE = { width: 900, height: 600 };
const HOME = homeViewport(SIZE);
const read = (): Viewport => HOME;
const move = vi.fn<(viewport: Viewport) => void>();
let box: HTMLElement;

const part = (selector: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
};

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    draw(0);
    return 0;
  });
  box = document.createElement('div');
  box.setPointerCapture = () => {};
  box.hasPointerCapture = () => false;
  box.innerHTML = `
    <div class="map-drawing"></div><button class="map-focus"></button>
    <details data-furniture=""><summary>Legend</summary><ul></ul></details>
    <aside class="map-card"><p></p></aside>`;
  document.body.append(box);
  const root = { current: box };
  renderHook(() => useMapGestures(root, SIZE, read, move));
});
afterEach(() => {
  box.remove();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function wheel(target: HTMLElement, ctrlKey = false): WheelEvent {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -100 });
  // The environment leaves a mouse event's fields out of a wheel's.
  Object.defineProperties(event, { clientX: { value: 400 }, clientY: { value: 300 }, ctrlKey: { value: ctrlKey } });
  target.dispatchEvent(event);
  return event;
}

type Press = { readonly at: number; readonly id?: number; readonly type?: string; readonly buttons?: number };

function point(type: string, target: HTMLElement, { at, id = 1, type: pointerType = 'mouse', buttons = 1 }: Press) {
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: id, pointerType, buttons, clientX: at, clientY: 300 }),
  );
}

/** Whether a click reaches what it is made on. */
function isHeard(target: HTMLElement, detail = 1): boolean {
  const onClick = vi.fn();
  target.addEventListener('click', onClick, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  target.removeEventListener('click', onClick);
  return onClick.mock.calls.length === 1;
}

function pinch(): void {
  const drawing = part('.map-drawing');
  for (const id of [1, 2]) point('pointerdown', drawing, { at: 300 + 100 * id, id, type: 'touch' });
  point('pointermove', drawing, { at: 550, id: 2, type: 'touch' });
  for (const id of [1, 2]) point('pointerup', drawing, { at: 400, id, type: 'touch', buttons: 0 });
}

describe('the wheel', () => {
  beforeEach(() => part('.map-focus').focus());

  it('zooms while the map has focus', () => {
    expect(wheel(part('.map-drawing')).defaultPrevented).toBe(true);
    expect(move).toHaveBeenCalledOnce();
  });

  it.each(['[data-furniture] ul', '.map-card p'])('scrolls %s, and zooms over it with Ctrl alone', (selector) => {
    expect(wheel(part(selector)).defaultPrevented).toBe(false);
    expect(move).not.toHaveBeenCalled();
    expect(wheel(part(selector), true).defaultPrevented).toBe(true);
    expect(move).toHaveBeenCalledOnce();
  });
});

describe('a drag', () => {
  it('moves the map, and its click picks nothing', () => {
    const drawing = part('.map-drawing');
    point('pointerdown', drawing, { at: 400 });
    point('pointermove', drawing, { at: 440 });
    point('pointerup', drawing, { at: 440, buttons: 0 });
    expect(move).toHaveBeenCalledOnce();
    expect(isHeard(drawing)).toBe(false);
    expect(isHeard(drawing)).toBe(true);
  });

  it('does not begin on the card of a country', () => {
    point('pointerdown', part('.map-card p'), { at: 400 });
    point('pointermove', part('.map-card p'), { at: 440 });
    expect(move).not.toHaveBeenCalled();
  });

  it('ends when the mouse comes back with no button pressed', () => {
    const drawing = part('.map-drawing');
    point('pointerdown', drawing, { at: 400 });
    point('pointermove', drawing, { at: 440, buttons: 0 });
    point('pointermove', drawing, { at: 480, buttons: 0 });
    expect(move).not.toHaveBeenCalled();
  });
});

describe('after a pinch', () => {
  it('the next press on a control is heard', () => {
    pinch();
    expect(move).toHaveBeenCalled();
    point('pointerdown', part('summary'), { at: 400, type: 'touch' });
    point('pointerup', part('summary'), { at: 400, type: 'touch', buttons: 0 });
    expect(isHeard(part('summary'))).toBe(true);
  });

  it('a click by key or by assistive technology is heard', () => {
    pinch();
    expect(isHeard(part('.map-focus'), 0)).toBe(true);
  });
});
