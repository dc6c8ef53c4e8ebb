/** The base map and today's fills as SVG. Areas are drawn once per view; a day changes only what they are painted with. */
import { memo, type ReactNode } from 'react';
import type { Iso3, Worldview } from '../../domain/chronicle.ts';
import { ownerOf } from './base-map.ts';
import { HATCHED_PARTS, type HatchedPart, HatchPatterns } from './hatch-patterns.tsx';
import type { CountryPaint, MapScene } from './map-scene.ts';
import type { ProjectedMap } from './projected.ts';

/** The hatch over a paint, or none. What is only planned is hatched in its own way, whatever the part. */
export function hatchOf({ part, isPlanned }: CountryPaint): HatchedPart | null {
  if (isPlanned && part !== 'none') return 'planned';
  return HATCHED_PARTS.find((hatched) => hatched === part) ?? null;
}

type AreaProps = {
  readonly iso3: Iso3;
  readonly path: string;
  readonly paint: CountryPaint | undefined;
  readonly hatchId: string;
};

const CountryArea = memo(function CountryArea({ iso3, path, paint, hatchId }: AreaProps): ReactNode {
  const hatch = paint ? hatchOf(paint) : null;
  return (
    <>
      <path
        className="map-country"
        data-country={iso3}
        data-part={paint?.part ?? 'none'}
        data-planned={paint?.isPlanned || undefined}
        d={path}
      />
      {hatch && <path className="map-hatched" fill={`url(#${hatchId}-${hatch})`} d={path} />}
      {paint?.isEmphasised && <path className="map-emphasised" d={path} />}
    </>
  );
});

type Props = {
  readonly projected: ProjectedMap;
  readonly scene: Pick<MapScene, 'paints' | 'blackSea'>;
  readonly worldview: Worldview;
  /** The page's only one: patterns are named after it. */
  readonly id: string;
};

const Ground = memo(function Ground({ projected, id }: Pick<Props, 'projected' | 'id'>): ReactNode {
  return (
    <>
      <path className="map-lakes" d={projected.lakes} />
      <path className="map-border" d={projected.borders.solid} />
      <path className="map-border map-border-dashed" d={projected.borders.dashed} />
      {projected.disputed.map(({ id: area, name, path }) => (
        <path key={area} className="map-held" fill={`url(#${id}-held)`} d={path}>
          <title>{`${name}: held by another state`}</title>
        </path>
      ))}
      <path className="map-border map-border-defacto" d={projected.borders.defacto} />
      <path className="map-coast" d={projected.borders.coast} />
    </>
  );
});

/** A `<g>`: the panel's `<svg>` holds it. */
export const SvgMap = memo(function SvgMap({ projected, scene, worldview, id }: Props): ReactNode {
  return (
    <g className="map-drawing">
      <HatchPatterns id={id} />
      {projected.countries.map(({ iso3, path }) => (
        <CountryArea
          key={iso3}
          iso3={iso3}
          path={path}
          paint={scene.paints.get(ownerOf(iso3, worldview))}
          hatchId={id}
        />
      ))}
      {projected.points.map(({ iso3, x, y }) => (
        <circle
          key={iso3}
          className="map-country"
          data-country={iso3}
          data-part={scene.paints.get(iso3)?.part ?? 'none'}
          cx={x}
          cy={y}
          r="2.5"
        />
      ))}
      <Ground projected={projected} id={id} />
      {projected.blackSeaCoasts
        .filter(({ iso3 }) => scene.blackSea.includes(iso3))
        .map(({ iso3, path }) => (
          <path key={iso3} className="map-black-sea-coast" d={path} />
        ))}
    </g>
  );
});
