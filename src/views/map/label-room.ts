/**
 * Which names stay where a page as built is shown in a small frame: its letters are larger there, and stand where they were
 * placed. Sizes in px of the drawing.
 */
import { type Box, boxesMeet, grown, LINE, type PlacedLabel } from './labels.ts';
import { isWithin } from './map-labels.tsx';

/** Letters of every kind in small frames, and in smaller ones. The style sheet has the same figures. */
export const SMALL_FRAME_LETTERS = [23.5, 34] as const;

/**
 * The same labels, each with how many of those sizes it stays at: whole in `frame` (SVG's `viewBox`), clear of pins and of
 * the labels before it that stay. Cost: labels × labels that stay.
 */
export function withRoom(labels: readonly PlacedLabel[], pins: readonly Box[], frame: string): PlacedLabel[] {
  const sizes = SMALL_FRAME_LETTERS.map((letters) => ({
    letters,
    // Twice as large then, where a town's name begins: they touch.
    taken: pins.map((pin) => grown(pin, pin.width / 2 - 0.1)),
  }));
  return labels.map((label) => {
    const { box, x, y } = label;
    let room = 0;
    for (const { letters, taken } of sizes) {
      // The letters alone, without the air of their line.
      const larger = { x, y: y - letters * 0.8, width: (box.width / box.height) * LINE * letters, height: letters };
      if (!isWithin(larger, frame) || taken.some((other) => boxesMeet(larger, other))) break;
      taken.push(larger);
      room += 1;
    }
    return room === 0 ? label : { ...label, room };
  });
}
