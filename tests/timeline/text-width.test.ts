import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth, shorten } from '../../src/views/ui/text-width.ts';
import { wrapWords } from '../../src/views/ui/wrapped-words.ts';

const measure = estimateWidth(13);
const labels = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('text that fits', () => {
  it('stays whole where there is room and ends in an ellipsis where there is not', () => {
    expect(shorten('Chiefs in Paris', 200, measure)).toBe('Chiefs in Paris');
    expect(shorten('Chiefs in Paris', 70, measure)).toMatch(/^Chiefs.*…$/);
    expect(shorten('Chiefs in Paris', 10, measure)).toBeNull();
  });

  it('is never wider than its room', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 0, max: 400 }), (label, widthPx) => {
        const text = shorten(label, widthPx, measure);
        if (text !== null) expect(measure(text)).toBeLessThanOrEqual(widthPx);
      }),
    );
  });

  it('wraps between words into no more lines than allowed, none too wide', () => {
    expect(wrapWords('By phone, post or in several places', 140, 4, estimateWidth(12)).length).toBeGreaterThan(1);
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 8 }),
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, widthPx, most) => {
          const lines = wrapWords(text, widthPx, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(widthPx);
        },
      ),
    );
  });
});
