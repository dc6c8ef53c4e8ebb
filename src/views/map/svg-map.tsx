/** The base map and today's fills as SVG. The ground is drawn once for each view; a day changes only what lies on it. */
import { memo, type ReactNode, type SVGProps } from 'react';
import type { Iso3, Worldview } from '../../domain/chronicle.ts';
import { ownerOf } from './base-map.ts';
import { homeFrame, type Size } from './camera.ts';
import { HATCHED_PARTS, type HatchedPart, HatchPatterns } from './hatch-patterns.tsx';
import type { CountryPaint, MapScene } from './map-scene.ts';
import { type LatePath, POINT_RADIUS, type ProjectedMap } from './projected.ts';

/** The hatch over a paint, or none. What is only planned is hatched in its own way, whatever the part. */
export function hatchOf({ part, isPlanned }: CountryPaint): HatchedPart | null {
  if (isPlanned && part !== 'none') return 'planned';
  return HATCHED_PARTS.find((hatched) => hatched === part) ?? null;
}

type AreaProps = {
  readonly iso3: Iso3;
  /** An outline, or a disc for a state too small for one. */
  readonly shape: LatePath;
  readonly paint: CountryPaint;
  readonly hatchId: string;
};

const PaintedArea = memo(function PaintedArea({ iso3, shape, paint, hatchId }: AreaProps): ReactNode {
  const path = shape();
  if (path === null) return null;
  const hatch = hatchOf(paint);
  return (
    <>
      <path
        className="map-country"
        data-country={iso3}
        data-part={paint.part}
        data-planned={paint.isPlanned || undefined}
        d={path}
      />
      {hatch && <path className="map-hatched" fill={`url(#${hatchId}-${hatch})`} d={path} />}
      {paint.isEmphasised && <path className="map-emphasised" d={path} />}
    </>
  );
});

type Layer = { readonly projected: ProjectedMap; readonly size: Size };

function Sheet({
  size,
  className,
  children,
}: {
  readonly size: Size;
  readonly className: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      className={`map-sheet ${className}`}
      viewBox={homeFrame(size)}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

type StrokeProps = SVGProps<SVGPathElement> & { readonly shape: LatePath; readonly 'data-country'?: Iso3 };

/** One shape; one component each, between which React may let others have their turn. */
const Stroke = memo(function Stroke({ shape, children, ...how }: StrokeProps): ReactNode {
  const path = shape();
  return (
    path !== null && (
      <path {...how} d={path}>
        {children}
      </path>
    )
  );
});

/** Land without a day. A country that is pointed at is found here. */
const Ground = memo(function Ground({ projected, size }: Layer): ReactNode {
  return (
    <Sheet size={size} className="map-ground">
      {projected.countries.map(({ iso3, path }) => (
        <Stroke key={iso3} className="map-country" data-country={iso3} data-part="none" shape={path} />
      ))}
      {projected.points.map(({ iso3, x, y }) => (
        <circle
          key={iso3}
          className="map-country"
          data-country={iso3}
          data-part="none"
          cx={x}
          cy={y}
          r={POINT_RADIUS}
        />
      ))}
    </Sheet>
  );
});

type LinesProps = Layer & {
  readonly id: string;
  /** Codes between spaces: a text is the same from day to day, a list is not. */
  readonly blackSea: string;
};

/** Lakes, borders, coasts and hatched land: over the fills, and hardly ever changed by a day. */
const Lines = memo(function Lines({ projected, size, id, blackSea }: LinesProps): ReactNode {
  const shores = blackSea.split(' ');
  return (
    <Sheet size={size} className="map-lines">
      <Stroke className="map-lakes" shape={projected.lakes} />
      <Stroke className="map-border" shape={projected.borders.solid} />
      <Stroke className="map-border map-border-dashed" shape={projected.borders.dashed} />
      {projected.disputed.map(({ id: area, name, path }) => (
        <Stroke key={area} className="map-held" fill={`url(#${id}-held)`} shape={path}>
          <title>{`${name}: held by another state`}</title>
        </Stroke>
      ))}
      <Stroke className="map-border map-border-defacto" shape={projected.borders.defacto} />
      <Stroke className="map-coast" shape={projected.borders.coast} />
      {projected.blackSeaCoasts
        .filter(({ iso3 }) => shores.includes(iso3))
        .map(({ iso3, path }) => (
          <Stroke key={iso3} className="map-black-sea-coast" shape={path} />
        ))}
    </Sheet>
  );
});

type Props = Layer & {
  readonly scene: Pick<MapScene, 'paints' | 'blackSea'>;
  readonly worldview: Worldview;
  /** The page's only one: patterns are named after it. */
  readonly id: string;
};

/** Three sheets, one over the other, so that a step of the day draws only the middle one anew. */
export const SvgMap = memo(function SvgMap({ projected, size, scene, worldview, id }: Props): ReactNode {
  return (
    <>
      <Ground projected={projected} size={size} />
      <Sheet size={size} className="map-fills">
        <HatchPatterns id={id} />
        {projected.countries.map(({ iso3, path }) => {
          const paint = scene.paints.get(ownerOf(iso3, worldview));
          return paint && <PaintedArea key={iso3} iso3={iso3} shape={path} paint={paint} hatchId={id} />;
        })}
        {projected.points.map(({ iso3, path }) => {
          const paint = scene.paints.get(iso3);
          return paint && <PaintedArea key={iso3} iso3={iso3} shape={path} paint={paint} hatchId={id} />;
        })}
      </Sheet>
      <Lines projected={projected} size={size} id={id} blackSea={scene.blackSea.join(' ')} />
    </>
  );
});
