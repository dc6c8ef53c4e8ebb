/** A pattern in black and white for each part: told apart on any printer, and to be coloured over. Sizes in px of the drawing. */
import type { ReactNode } from 'react';
import { PARTS, type Part } from '../../domain/events/participation.ts';

export const patternId = (part: Part): string => `colouring-${part}`;

type Shape = { readonly size: number; readonly turn?: number; readonly shape: ReactNode };

const line = (width: number, size: number): ReactNode => (
  <path d={`M0 ${size / 2}H${size}`} stroke="#000" strokeWidth={width} />
);

const SHAPES: Record<Exclude<Part, 'none'>, Shape> = {
  lead: { size: 6, shape: <path d="M0 0H6V6H0z" fill="#000" fillOpacity="0.8" /> },
  party: { size: 8, turn: 90, shape: line(4, 8) },
  host: { size: 9, shape: line(1.4, 9) },
  participant: { size: 6, turn: 45, shape: line(1.8, 6) },
  remote: { size: 6, shape: <circle cx="3" cy="3" r="1.5" /> },
  observer: { size: 11, turn: -45, shape: line(1.2, 11) },
  disputed: { size: 9, shape: <path d="M0 0L9 9M9 0L0 9" stroke="#000" strokeWidth="1.1" /> },
  unconfirmed: {
    size: 10,
    shape: <circle cx="5" cy="5" r="2.8" fill="none" stroke="#000" strokeWidth="1" />,
  },
};

/** Once in the page. */
export function ColouringPatterns(): ReactNode {
  return (
    <svg className="sheet-map-shapes" width="0" height="0" aria-hidden="true">
      <defs>
        {PARTS.filter((part) => part !== 'none').map((part) => {
          const { size, turn = 0, shape } = SHAPES[part];
          return (
            <pattern
              key={part}
              id={patternId(part)}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
              patternTransform={`rotate(${turn})`}
            >
              <rect width={size} height={size} fill="#fff" />
              {shape}
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

type SwatchProps = { readonly part: Part; readonly isPlanned: boolean };

/** What a part looks like. */
export function ColouringSwatch({ part, isPlanned }: SwatchProps): ReactNode {
  return (
    <svg className="colouring-swatch" width="48" height="24" viewBox="0 0 48 24" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="47"
        height="23"
        fill={`url(#${patternId(part)})`}
        data-planned={isPlanned || undefined}
        stroke="#000"
      />
    </svg>
  );
}

/** Room for a colour. */
export const EmptySwatch = (): ReactNode => (
  <svg className="colouring-swatch" width="48" height="24" viewBox="0 0 48 24" aria-hidden="true">
    <rect x="0.5" y="0.5" width="47" height="23" fill="#fff" stroke="#000" />
  </svg>
);
