/** An address as a code for the camera of a phone: ISO/IEC 18004, drawn as one path, dark on white whatever the theme. */
import type { ReactNode } from 'react';
import { encode } from 'uqr';

/** Quiet modules around it, as the standard asks for. */
const QUIET = 4;

/** Runs of dark modules in a row are one stroke of the path. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((isDark) => (isDark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}

export function QrCode({ address }: { readonly address: string }): ReactNode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  return (
    <svg className="ui-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code: ${address}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(data)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
