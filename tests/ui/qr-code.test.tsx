import fc from 'fast-check';
import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode, qrPath } from '../../src/views/ui/qr-code.tsx';

const MODULE_PX = 4;

/** What the drawing shows, as a camera would have it: only such squares and runs as the path has. */
function pixelsOf(svg: string): { readonly data: Uint8ClampedArray; readonly size: number } {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const size = modules * MODULE_PX;
  const data = new Uint8ClampedArray(4 * size * size).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let py = Number(y) * MODULE_PX; py < (Number(y) + 1) * MODULE_PX; py++)
      for (let px = Number(x) * MODULE_PX; px < (Number(x) + Number(run)) * MODULE_PX; px++)
        data.fill(0, 4 * (py * size + px), 4 * (py * size + px) + 3);
  return { data, size };
}

const read = (address: string): string | undefined => {
  const { data, size } = pixelsOf(renderToStaticMarkup(<QrCode address={address} />));
  return jsQR(data, size, size)?.data;
};

describe('the code of an address', () => {
  it('is read by another’s reader as that address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        expect(read(address)).toBe(address);
      }),
      { numRuns: 15 },
    );
  });

  it('has quiet around it, four modules wide', () => {
    const svg = renderToStaticMarkup(<QrCode address="https://example.org/" />);
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)]);
    expect(runs.length).toBeGreaterThan(50);
    for (const [x = 0, y = 0, run = 0] of runs) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(size - 4);
    }
  });

  it('is drawn in runs', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
  });
});
