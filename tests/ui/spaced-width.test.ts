import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spacingOf, withSpacing } from '../../src/views/ui/spaced-width.ts';
import { MEASURE } from '../timeline/scene-input.ts';

describe('words that a reader has set apart', () => {
  it('are as wide as their letters, and as the spacing after each letter and each word', () => {
    const wide = withSpacing(MEASURE, { letterPx: 1.5, wordPx: 2 });
    expect(wide('Talks in Jeddah') - MEASURE('Talks in Jeddah')).toBeCloseTo(15 * 1.5 + 2 * 2);
    expect(wide('')).toBe(0);
  });

  it('are never told to be narrower for being set apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9), fc.nat(9), (text, letterPx, wordPx) => {
        expect(withSpacing(MEASURE, { letterPx, wordPx })(text)).toBeGreaterThanOrEqual(MEASURE(text));
      }),
    );
  });

  it('are read from what a style computes to', () => {
    expect(spacingOf({ letterSpacing: 'normal', wordSpacing: '0px' })).toEqual({ letterPx: 0, wordPx: 0 });
    expect(spacingOf({ letterSpacing: '1.56px', wordSpacing: '2.08px' })).toEqual({ letterPx: 1.56, wordPx: 2.08 });
  });
});
