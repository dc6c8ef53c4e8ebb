// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useIsInSight } from '../../src/views/ui/use-is-in-sight.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Seen(): ReactNode {
  const box = useRef<HTMLParagraphElement>(null);
  return <p ref={box}>{useIsInSight(box) ? 'in sight' : 'out of sight'}</p>;
}

it('holds to the last of several crossings that a busy page is told of at once', () => {
  let tell = (_crossings: readonly { readonly isIntersecting: boolean }[]): void => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  render(<Seen />);
  expect(document.body.textContent).toBe('in sight');
  act(() => tell([{ isIntersecting: true }, { isIntersecting: false }]));
  expect(document.body.textContent).toBe('out of sight');
  act(() => tell([{ isIntersecting: false }, { isIntersecting: true }]));
  expect(document.body.textContent).toBe('in sight');
});
