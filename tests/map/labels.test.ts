import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet, LABEL_SIZE, type LabelKind, type LabelWish, placeLabels } from '../../src/views/map/labels.ts';
import { estimateWidth } from '../../src/views/ui/text-width.ts';

const KINDS = Object.keys(LABEL_SIZE) as LabelKind[];
const measureFor = (kind: LabelKind) => estimateWidth(LABEL_SIZE[kind]);
const SIZE = { width: 600, height: 400 };

const wishes = fc.array(
  fc.record({
    text: fc.string({ minLength: 1, maxLength: 18 }),
    kind: fc.constantFrom(...KINDS),
    x: fc.integer({ min: -50, max: 650 }),
    y: fc.integer({ min: -50, max: 450 }),
    isPin: fc.boolean(),
  }),
  { maxLength: 40 },
);
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 350 }),
    width: fc.integer({ min: 10, max: 200 }),
    height: fc.integer({ min: 10, max: 120 }),
  }),
  { maxLength: 4 },
);

describe('labels', () => {
  it('never meet one another or the furniture, and never leave the box', () =>
    fc.assert(
      fc.property(wishes, boxes, (asked, furniture) => {
        const list = asked.map(
          ({ isPin, ...wish }, index): LabelWish => ({
            ...wish,
            id: String(index),
            anchor: isPin ? { kind: 'beside', radius: 7 } : { kind: 'centre' },
          }),
        );
        const placed = placeLabels(list, furniture, SIZE, measureFor);
        for (const [index, { box }] of placed.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(SIZE.width);
          expect(box.y + box.height).toBeLessThanOrEqual(SIZE.height);
          for (const other of furniture) expect(boxesMeet(box, other)).toBe(false);
          for (const other of placed.slice(index + 1)) expect(boxesMeet(box, other.box)).toBe(false);
        }
      }),
    ));

  it('are placed first come, first served', () => {
    const wish = (id: string): LabelWish => ({
      id,
      text: 'Sevastopol',
      kind: 'town',
      x: 300,
      y: 200,
      anchor: { kind: 'beside', radius: 4 },
    });
    const placed = placeLabels([wish('first'), wish('second')], [], SIZE, measureFor);
    expect(placed[0]?.id).toBe('first');
    expect(placed[0]?.x).toBeGreaterThan(300);
    expect(placed[1]?.x).toBeLessThan(300);
  });

  it('are at least 12 px high', () => {
    expect(Math.min(...Object.values(LABEL_SIZE))).toBeGreaterThanOrEqual(12);
  });
});
