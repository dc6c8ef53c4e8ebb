/** How two pictures of one map lie on each other. Px of the pictures. */
import type { Page } from 'playwright-core';

export type DrawnShift = {
  /** Where the second fits the first best. */
  readonly dx: number;
  readonly dy: number;
  /** Share of px, 0 to 1, that differ clearly when one lies on the other unmoved. */
  readonly differing: number;
};

/** PNG files as base64, of one size. The fit is a parabola through the differences at a px to either side. */
export const drawnShift = (page: Page, first: string, second: string): Promise<DrawnShift> =>
  page.evaluate(
    async ([one, other]) => {
      const read = async (data: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('No canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await read(one), await read(other)];
      const { width, height } = a;
      const apart = (dx: number, dy: number, clearly: number): { sum: number; share: number } => {
        let [sum, differing, seen] = [0, 0, 0];
        for (let y = 2; y < height - 2; y++)
          for (let x = 2; x < width - 2; x++) {
            const [at, to] = [(y * width + x) * 4, ((y + dy) * width + x + dx) * 4];
            let difference = 0;
            for (let channel = 0; channel < 3; channel++)
              difference += Math.abs((a.data[at + channel] ?? 0) - (b.data[to + channel] ?? 0));
            sum += difference;
            if (difference > clearly) differing++;
            seen++;
          }
        return { sum, share: differing / seen };
      };
      const lowest = (before: number, here: number, after: number): number =>
        (before - after) / (2 * (before - 2 * here + after));
      const here = apart(0, 0, 90);
      return {
        dx: lowest(apart(-1, 0, 90).sum, here.sum, apart(1, 0, 90).sum),
        dy: lowest(apart(0, -1, 90).sum, here.sum, apart(0, 1, 90).sum),
        differing: here.share,
      };
    },
    [first, second] as const,
  );
