// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToGestures } from '../../src/views/timeline/span-gestures.ts';

const gestures = {
  zoom: vi.fn(() => true),
  pan: vi.fn(() => true),
  press: vi.fn(),
  plot: () => ({ left: 100, width: 1000 }),
};
let box: HTMLElement;
let mark: HTMLElement;
let life: AbortController;

beforeEach(() => {
  box = document.createElement('div');
  box.tabIndex = 0;
  box.setPointerCapture = () => {};
  mark = document.createElement('button');
  mark.setAttribute('role', 'button');
  box.append(mark);
  document.body.append(box);
  life = new AbortController();
  listenToGestures(box, gestures, life.signal);
});
afterEach(() => {
  life.abort();
  box.remove();
  vi.clearAllMocks();
});

const wheel = (more: WheelEventInit): WheelEvent => {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 350, ...more });
  // The environment leaves a mouse event's fields out of a wheel's.
  for (const key of ['clientX', 'ctrlKey', 'shiftKey'] as const)
    if (event[key] === undefined) Object.defineProperty(event, key, { value: { clientX: 350, ...more }[key] ?? false });
  box.dispatchEvent(event);
  return event;
};
const point = (type: string, pointerId: number, clientX: number, target: HTMLElement = box): void => {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId, clientX, clientY: 0, button: 0 }));
};
const click = (target: HTMLElement, clientX: number): MouseEvent => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX, detail: 1 });
  target.dispatchEvent(event);
  return event;
};

describe('the wheel', () => {
  it('scrolls the page, not the timeline, unless asked otherwise', () => {
    expect(wheel({ deltaY: 100 }).defaultPrevented).toBe(false);
    expect(gestures.zoom).not.toHaveBeenCalled();
  });

  it('zooms about the pointer with ctrl, and when the lanes have focus', () => {
    expect(wheel({ deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
    box.focus();
    wheel({ deltaY: 100 });
    const [[near, at], [far]] = gestures.zoom.mock.calls as unknown as [[number, number], [number, number]];
    expect(near).toBeGreaterThan(1);
    expect(at).toBeCloseTo(0.25);
    expect(far).toBeCloseTo(1 / near);
  });

  it('moves sideways, and leaves the page what it cannot use', () => {
    expect(wheel({ deltaX: 50 }).defaultPrevented).toBe(true);
    expect(gestures.pan).toHaveBeenCalledWith(0.05);
    gestures.pan.mockReturnValueOnce(false);
    expect(wheel({ deltaY: 50, shiftKey: true }).defaultPrevented).toBe(false);
  });
});

describe('pointers', () => {
  it('drag the timeline along, and the click that ends a drag does nothing else', () => {
    point('pointerdown', 1, 500, mark);
    point('pointermove', 1, 450, mark);
    point('pointerup', 1, 450, mark);
    expect(gestures.pan).toHaveBeenCalledWith(0.05);
    const onMark = vi.fn();
    mark.addEventListener('click', onMark);
    expect(click(mark, 450).defaultPrevented).toBe(true);
    expect(onMark).not.toHaveBeenCalled();
    click(mark, 450);
    expect(onMark).toHaveBeenCalledOnce();
  });

  it('that hardly move are a press: on the ground it tells where, on a mark it is the mark’s', () => {
    point('pointerdown', 1, 600);
    point('pointermove', 1, 602);
    point('pointerup', 1, 602);
    click(box, 600);
    expect(gestures.pan).not.toHaveBeenCalled();
    expect(gestures.press).toHaveBeenCalledExactlyOnceWith(0.5);
    click(mark, 600);
    click(box, 20);
    expect(gestures.press).toHaveBeenCalledOnce();
  });

  it('are let go when the mouse comes back with no button pressed', () => {
    const mouse = (type: string, clientX: number, buttons: number): boolean =>
      box.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'mouse', clientX, buttons }),
      );
    mouse('pointerdown', 500, 1);
    mouse('pointermove', 450, 1);
    mouse('pointermove', 300, 0);
    mouse('pointermove', 200, 0);
    expect(gestures.pan).toHaveBeenCalledExactlyOnceWith(0.05);
    expect(box.dataset['dragging']).toBeUndefined();
    const onMark = vi.fn();
    mark.addEventListener('click', onMark);
    mark.click();
    expect(onMark).toHaveBeenCalledOnce();
  });

  it('zoom by two fingers about their middle', () => {
    point('pointerdown', 1, 500);
    point('pointerdown', 2, 700);
    point('pointermove', 2, 900);
    const [[factor, at]] = gestures.zoom.mock.calls as unknown as [[number, number]];
    expect(factor).toBe(2);
    expect(at).toBeCloseTo(0.6);
  });

  it('are forgotten once the lanes are gone', () => {
    life.abort();
    wheel({ deltaY: 5, ctrlKey: true });
    click(box, 600);
    expect(gestures.zoom).not.toHaveBeenCalled();
    expect(gestures.press).not.toHaveBeenCalled();
  });
});
