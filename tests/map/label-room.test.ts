import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_FRAME_LETTERS, withRoom } from '../../src/views/map/label-room.ts';
import { type Box, BUILT_SCALE, boxesMeet, LABEL_SIZE, placeLabels } from '../../src/views/map/labels.ts';
import { isWithin } from '../../src/views/map/map-labels.tsx';
import { estimateWidth } from '../../src/views/ui/text-width.ts';

const SIZE = { width: 697, height: 640 };
const FRAME = '0 0 697 640';
const measureFor = () => estimateWidth(LABEL_SIZE.country);

type Name = { readonly text: string; readonly x: number; readonly y: number };

/** Names as a page is built with them. */
const placed = (names: readonly Name[], pins: readonly Box[] = []) =>
  placeLabels(
    names.map((name, at) => ({ ...name, id: String(at), kind: 'country', anchor: { kind: 'centre' } })),
    pins,
    SIZE,
    measureFor,
    BUILT_SCALE,
  );

/** What a name covers with letters of so many px. */
const lettersOf = ({ text, x, y }: Name, letters: number): Box => ({
  x,
  y: y - letters * 0.8,
  width: estimateWidth(letters)(text),
  height: letters,
});

const roomsOf = (names: readonly Name[], pins: readonly Box[] = []) =>
  withRoom(placed(names, pins), pins, FRAME).map(({ text, room = 0 }) => [text, room]);

describe('names in small frames', () => {
  it('stay at every size where they stand alone', () => {
    expect(roomsOf([{ text: 'Ukraine', x: 350, y: 300 }])).toEqual([['Ukraine', 2]]);
  });

  it('give way to those before them, the sooner the nearer these are', () => {
    const near = { text: 'Moldova', x: 350, y: 323 };
    const further = { text: 'Poland', x: 350, y: 271 };
    expect(roomsOf([{ text: 'Ukraine', x: 350, y: 300 }, near, further])).toEqual([
      ['Ukraine', 2],
      ['Moldova', 0],
      ['Poland', 1],
    ]);
  });

  it('give way to pins, which are twice as large then', () => {
    const pin = { x: 343, y: 320, width: 14, height: 14 };
    expect(roomsOf([{ text: 'Ukraine', x: 350, y: 304 }], [pin])).toEqual([['Ukraine', 0]]);
  });

  it('are left out where the frame would cut them', () => {
    expect(roomsOf([{ text: 'Georgia', x: 655, y: 300 }])).toEqual([['Georgia', 0]]);
  });

  it('never meet one another or a pin, never leave the frame, and never stay at the larger size alone', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            text: fc.string({ minLength: 1, maxLength: 16 }),
            x: fc.integer({ min: 0, max: 697 }),
            y: fc.integer({ min: 0, max: 640 }),
          }),
          { maxLength: 40 },
        ),
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 680 }), y: fc.integer({ min: 0, max: 620 }) }), {
          maxLength: 6,
        }),
        (names, points) => {
          const pins = points.map((point) => ({ ...point, width: 14, height: 14 }));
          const built = placed(names, pins);
          const labels = withRoom(built, pins, FRAME);
          expect(labels.map(({ id, x, y }) => [id, x, y])).toEqual(built.map(({ id, x, y }) => [id, x, y]));
          const shown = pins.map(({ x, y }) => ({ x: x - 6.9, y: y - 6.9, width: 27.8, height: 27.8 }));
          for (const [at, letters] of SMALL_FRAME_LETTERS.entries()) {
            const boxes = labels.filter(({ room = 0 }) => room > at).map((label) => lettersOf(label, letters * 0.999));
            for (const [index, box] of boxes.entries()) {
              expect(isWithin(box, FRAME)).toBe(true);
              for (const other of [...shown, ...boxes.slice(index + 1)]) expect(boxesMeet(box, other)).toBe(false);
            }
          }
        },
      ),
    ));
});
