/** Hatches and dots that tell parts apart without their colour. Sizes in px of the drawing. */
import { memo, type ReactNode } from 'react';

/** Parts that are drawn with a hatch over their fill, and how. */
export const HATCHED_PARTS = ['remote', 'observer', 'disputed', 'unconfirmed', 'host', 'planned'] as const;
export type HatchedPart = (typeof HATCHED_PARTS)[number];

type HatchProps = { readonly id: string; readonly kind: HatchedPart | 'held' };

const SHAPES: Record<
  HatchedPart | 'held',
  { readonly size: number; readonly turn: number; readonly shape: ReactNode }
> = {
  remote: { size: 6, turn: 45, shape: <path className="map-hatch-line" d="M0 3H6" strokeWidth="2" /> },
  observer: { size: 5, turn: -45, shape: <path className="map-hatch-line" d="M0 2.5H5" strokeWidth="1" /> },
  disputed: { size: 8, turn: 0, shape: <path className="map-hatch-line" d="M0 0L8 8M8 0L0 8" strokeWidth="1.2" /> },
  unconfirmed: { size: 7, turn: 0, shape: <circle className="map-hatch-dot" cx="3.5" cy="3.5" r="1.2" /> },
  host: { size: 9, turn: 90, shape: <path className="map-hatch-line" d="M0 4.5H9" strokeWidth="1" /> },
  planned: {
    size: 8,
    turn: 45,
    shape: <path className="map-hatch-gap" d="M0 4H8" strokeWidth="3" strokeDasharray="3 3" />,
  },
  held: { size: 5, turn: 45, shape: <path className="map-hatch-held" d="M0 2.5H5" strokeWidth="1.4" /> },
};

function HatchPattern({ id, kind }: HatchProps): ReactNode {
  const { size, turn, shape } = SHAPES[kind];
  return (
    <pattern
      id={`${id}-${kind}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      {shape}
    </pattern>
  );
}

/** `id` must be the page's only one; patterns are then `<id>-<kind>`. */
export const HatchPatterns = memo(function HatchPatterns({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {[...HATCHED_PARTS, 'held' as const].map((kind) => (
        <HatchPattern key={kind} id={id} kind={kind} />
      ))}
    </defs>
  );
});
