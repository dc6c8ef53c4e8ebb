/** What swatches look like on a grey printer, and how far two of them are apart. */
import type { Page } from 'playwright-core';

/** Lightness (CIE L*, 0 to 100) by row, of a square piece. */
export type Look = readonly (readonly number[])[];

export const meanOf = (look: Look): number => look.flat().reduce((sum, each) => sum + each, 0) / look.flat().length;

/** Steps by which a pattern may be moved without looking another: all patterns repeat within them. */
const SHIFTS = 12;
const SIDE = 24;

/**
 * Mean distance in lightness of the two at the shift where they are most alike: patterns that only begin elsewhere are not
 * told apart by it.
 */
export function distanceOf(a: Look, b: Look): number {
  let least = Number.POSITIVE_INFINITY;
  for (let dy = 0; dy < SHIFTS; dy++)
    for (let dx = 0; dx < SHIFTS; dx++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++)
        for (let x = 0; x < SIDE; x++) sum += Math.abs((a[y + 6]?.[x + 6] ?? 0) - (b[y + dy]?.[x + dx] ?? 0));
      least = Math.min(least, sum / SIDE ** 2);
    }
  return least;
}

/** Lightness of a picture's pixels. `page` must allow data addresses: a blank one. */
export async function readLook(page: Page, png: Buffer): Promise<Look> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas to read the picture by');
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      const light = (value: number): number =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const lightness = (y: number): number => (y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y);
      return Array.from({ length: height }, (_row, y) =>
        Array.from({ length: width }, (_column, x) => {
          const at = 4 * (y * width + x);
          const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
          return lightness(0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue));
        }),
      );
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
