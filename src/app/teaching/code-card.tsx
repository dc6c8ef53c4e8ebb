/** An address as a code for phones (ISO/IEC 18004), with its words: whoever cannot scan can type. */
import type { ReactNode } from 'react';
import { encode } from 'uqr';

/** Modules of quiet around it, which readers of the code need. */
const QUIET = 4;

/** One path: a square for each dark module. */
function modulesOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

export function CodeCard({ address }: { readonly address: string }): ReactNode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  return (
    <>
      <svg className="class-code-square" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="Code of this address">
        <rect width={size} height={size} fill="#fff" />
        <path d={modulesOf(data)} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="class-code-words">{address}</p>
    </>
  );
}
