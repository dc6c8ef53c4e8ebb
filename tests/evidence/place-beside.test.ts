import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside } from '../../src/views/evidence/place-beside.ts';

const ROOM = { width: 1440, height: 900 };
const ANSWER = { width: 432, height: 500 };

it('stands on the right where there is room, else on the left', () => {
  expect(placeBeside({ left: 100, right: 200, top: 300, bottom: 320 }, ANSWER, ROOM)).toEqual({ left: 210, top: 290 });
  expect(placeBeside({ left: 1200, right: 1400, top: 300, bottom: 320 }, ANSWER, ROOM).left).toBe(758);
});

it('is never out of the window if the window can hold it', () => {
  const at = fc.integer({ min: -500, max: 2000 });
  const length = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(at, at, length, length, (left, top, width, height) => {
      const spot = placeBeside({ left, top, right: left + width, bottom: top + height }, ANSWER, ROOM);
      expect(spot.left).toBeGreaterThanOrEqual(0);
      expect(spot.top).toBeGreaterThanOrEqual(0);
      expect(spot.left + ANSWER.width).toBeLessThanOrEqual(ROOM.width);
      expect(spot.top + ANSWER.height).toBeLessThanOrEqual(ROOM.height);
    }),
  );
});
