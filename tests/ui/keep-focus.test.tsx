// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { passingFocus } from '../../src/views/ui/keep-focus.ts';

const toHeading = passingFocus(() => document.querySelector<HTMLElement>('h1'));

const page = (isThere: boolean, words = 'Words'): ReactNode => (
  <>
    <h1>Heading</h1>
    <button type="button">Elsewhere</button>
    {isThere && (
      <p ref={toHeading}>
        {words} <button type="button">Go away</button>
      </p>
    )}
  </>
);

const focus = (name: string): void => act(() => screen.getByRole('button', { name }).focus());

describe('passingFocus', () => {
  afterEach(cleanup);

  it('hands the focus on when what has it goes, even to what takes none by itself', () => {
    const { rerender } = render(page(true));
    focus('Go away');
    rerender(page(false));
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('leaves a focus that is elsewhere', () => {
    const { rerender } = render(page(true));
    focus('Elsewhere');
    rerender(page(false));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
  });

  it('leaves it while what has it stays and is drawn anew', () => {
    const { rerender } = render(page(true));
    focus('Go away');
    rerender(page(true, 'Other words'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go away' }));
  });
});
