/** A day's map on a card: the scene that the page draws, at twice the size, so that its names are read on a phone. */
import type { ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import { ownerOf } from '../../views/map/base-map.ts';
import { HatchPatterns } from '../../views/map/hatch-patterns.tsx';
import { MapLabels } from '../../views/map/map-labels.tsx';
import type { CountryPaint } from '../../views/map/map-scene.ts';
import type { LatePath } from '../../views/map/projected.ts';
import { StillPins } from '../../views/map/still-pins.tsx';
import { hatchOf } from '../../views/map/svg-map.tsx';
import { useChronicle } from '../../views/ui/reader-context.tsx';
import { type CardDrawing, MAP_SIZE, MAP_WIDTH } from './card-drawing.ts';
import { FOOT_TOP } from './card-layout.ts';

/** What the patterns are called. */
export const CARD_ID = 'card';

type AreaProps = { readonly iso3: Iso3; readonly path: LatePath; readonly paint: CountryPaint | undefined };

function CardArea({ iso3, path, paint }: AreaProps): ReactNode {
  const text = path();
  if (text === null) return null;
  const hatch = paint && hatchOf(paint);
  return (
    <>
      <path className="map-country" data-country={iso3} data-part={paint?.part} d={text} />
      {hatch && <path fill={`url(#${CARD_ID}-${hatch})`} d={text} />}
    </>
  );
}

function Borders({ drawing: { projected, scene } }: { readonly drawing: CardDrawing }): ReactNode {
  const { lakes, borders, disputed, blackSeaCoasts } = projected;
  return (
    <>
      <path className="map-lakes" d={lakes() ?? ''} />
      <path className="map-border" d={borders.solid() ?? ''} />
      <path className="map-border map-border-dashed" d={borders.dashed() ?? ''} />
      {disputed.map(({ id, path }) => (
        <path key={id} className="map-held" fill={`url(#${CARD_ID}-held)`} d={path() ?? ''} />
      ))}
      <path className="map-border map-border-defacto" d={borders.defacto() ?? ''} />
      <path className="map-coast" d={borders.coast() ?? ''} />
      {blackSeaCoasts
        .filter(({ iso3 }) => scene.blackSea.includes(iso3))
        .map(({ iso3, path }) => (
          <path key={iso3} className="map-black-sea-coast" d={path() ?? ''} />
        ))}
    </>
  );
}

/** `left`: where its left edge is on the card. */
export function CardMap({ drawing, left }: { readonly drawing: CardDrawing; readonly left: number }): ReactNode {
  const { worldview } = useChronicle();
  const { projected, scene, pins, labels } = drawing;
  // Some states have an outline and a disc, by which they are seen where the outline is lost.
  const areas = [
    ...projected.countries.map((each) => ({ ...each, key: each.iso3 })),
    ...projected.points.map((each) => ({ ...each, key: `disc-${each.iso3}` })),
  ];
  return (
    <svg
      aria-hidden="true"
      x={left}
      y="0"
      width={MAP_WIDTH}
      height={FOOT_TOP}
      viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
    >
      <HatchPatterns id={CARD_ID} />
      <rect className="card-sea" width={MAP_SIZE.width} height={MAP_SIZE.height} />
      {areas.map(({ key, iso3, path }) => (
        <CardArea key={key} iso3={iso3} path={path} paint={scene.paints.get(ownerOf(iso3, worldview))} />
      ))}
      <Borders drawing={drawing} />
      <MapLabels labels={labels} frame={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`} />
      <StillPins pins={pins} />
    </svg>
  );
}
