/**
 * A day's map for paper: nothing on it can be pressed, and all days of a page share one set of shapes, drawn in the home
 * frame and referred to. Sizes in px of that drawing.
 */
import { memo, type ReactNode, useMemo } from 'react';
import type { Iso3, Worldview } from '../../domain/chronicle.ts';
import { listWords } from '../../domain/words/lists.ts';
import { initialReader } from '../../state/reader.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { type BaseMap, ownerOf } from './base-map.ts';
import { waysOf } from './beyond-plate.tsx';
import { homeFrame, homeViewport } from './camera.ts';
import { HatchPatterns } from './hatch-patterns.tsx';
import { JourneyPaths } from './journeys.tsx';
import { MapLabels } from './map-labels.tsx';
import { type CountryPaint, toMapScene } from './map-scene.ts';
import { projectMap } from './projected.ts';
import { StillPins } from './still-pins.tsx';
import { hatchOf } from './svg-map.tsx';
import { estimateLabel } from './use-map-box.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import './map.css';
import './legend.css';
import './sheet-map.css';

/** Just what the home frame has to show; on paper it is made about two thirds of this size. */
export const SHEET_SIZE = { width: 760, height: 698 } as const;
const VIEWPORT = homeViewport(SHEET_SIZE);
/** What the patterns and shapes are called in the page. */
export const SHEET_ID = 'sheet';

const NOTHING_ABOVE: readonly never[] = [];

/** Some states have an outline and a disc, by which they are seen where the outline is lost. */
const discOf = (iso3: Iso3): string => `disc-${iso3}`;

type ShapesProps = { readonly base: BaseMap; readonly worldview: Worldview };

/** The shapes and patterns that every map of the page refers to; once in the page. */
export const SheetMapShapes = memo(function SheetMapShapes({ base, worldview }: ShapesProps): ReactNode {
  const { countries, points, borders, lakes, disputed, blackSeaCoasts } = projectMap(
    base,
    VIEWPORT,
    SHEET_SIZE,
    worldview,
  );
  const drawn = [...countries, ...points.map(({ iso3, path }) => ({ iso3: discOf(iso3), path }))];
  const shapes = drawn.flatMap(({ iso3, path }) => {
    const text = path();
    return text === null ? [] : [{ iso3, text }];
  });
  return (
    <svg className="sheet-map-shapes" width="0" height="0" aria-hidden="true">
      <HatchPatterns id={SHEET_ID} />
      <defs>
        {shapes.map(({ iso3, text }) => (
          <path key={iso3} id={`${SHEET_ID}-${iso3}`} d={text} />
        ))}
        {blackSeaCoasts.map(({ iso3, path }) => (
          <path key={iso3} id={`${SHEET_ID}-coast-${iso3}`} className="map-black-sea-coast" d={path() ?? ''} />
        ))}
        <path id={`${SHEET_ID}-land`} d={shapes.map(({ text }) => text).join('')} />
        <g id={`${SHEET_ID}-lines`}>
          <path className="map-lakes" d={lakes() ?? ''} />
          <path className="map-border" d={borders.solid() ?? ''} />
          <path className="map-border map-border-dashed" d={borders.dashed() ?? ''} />
          {disputed.map(({ id, path }) => (
            <path key={id} className="map-held" fill={`url(#${SHEET_ID}-held)`} d={path() ?? ''} />
          ))}
          <path className="map-border map-border-defacto" d={borders.defacto() ?? ''} />
          <path className="map-coast" d={borders.coast() ?? ''} />
        </g>
      </defs>
    </svg>
  );
});

type PaintedProps = { readonly iso3: Iso3; readonly shape: string; readonly paint: CountryPaint };

/** One country's part today: its fill, and its hatch over it. */
function SheetCountry({ iso3, shape, paint }: PaintedProps): ReactNode {
  const hatch = hatchOf(paint);
  const href = `#${SHEET_ID}-${shape}`;
  return (
    <>
      <use
        className="map-country"
        data-country={iso3}
        data-part={paint.part}
        data-planned={paint.isPlanned || undefined}
        href={href}
      />
      {hatch && <use fill={`url(#${SHEET_ID}-${hatch})`} href={href} />}
    </>
  );
}

/** Countries that take part and lie beyond the frame, in a sentence each way. */
function BeyondWords({ countries }: { readonly countries: readonly string[] }): ReactNode {
  const { countries: known } = useChronicle();
  const ways = waysOf(countries, useDay());
  if (countries.length === 0) return null;
  return (
    <p className="sheet-beyond">
      <strong>Beyond this map.</strong>{' '}
      {[...ways]
        .map(([words, way]) => `${words}: ${listWords(way.countries.map((iso3) => known.get(iso3)?.name ?? iso3))}.`)
        .join(' ')}
    </p>
  );
}

/** The reader's own day, as known now, with nothing hidden. `label` says in words what it shows. */
export function SheetMap({ base, label }: { readonly base: BaseMap; readonly label: string }): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const { worldview } = chronicle;
  const scene = useMemo(() => toMapScene(chronicle, day, initialReader(day.date).filters, null), [chronicle, day]);
  const { projected, pins, labels, beyond } = useMapDrawing({
    base,
    scene,
    viewport: VIEWPORT,
    ground: VIEWPORT,
    size: SHEET_SIZE,
    furniture: NOTHING_ABOVE,
    measureFor: estimateLabel,
    isMeasured: false,
  });
  const painted = [
    ...base.countries.map(({ iso3 }) => ({ iso3, shape: iso3 })),
    ...projected.points.map(({ iso3 }) => ({ iso3, shape: discOf(iso3) })),
  ].flatMap((each): PaintedProps[] => {
    const paint = scene.paints.get(ownerOf(each.iso3, worldview));
    return paint && paint.part !== 'none' ? [{ ...each, paint }] : [];
  });
  return (
    <div>
      <svg className="sheet-map" viewBox={homeFrame(SHEET_SIZE)} role="img" aria-label={label}>
        <use className="map-country" href={`#${SHEET_ID}-land`} />
        {painted.map((each) => (
          <SheetCountry key={each.shape} {...each} />
        ))}
        <use href={`#${SHEET_ID}-lines`} />
        {scene.blackSea.map((iso3) => (
          <use key={iso3} href={`#${SHEET_ID}-coast-${iso3}`} />
        ))}
        <JourneyPaths journeys={scene.journeys} viewport={VIEWPORT} size={SHEET_SIZE} />
        <MapLabels labels={labels} frame={homeFrame(SHEET_SIZE)} />
        <StillPins pins={pins} />
      </svg>
      <BeyondWords countries={beyond} />
    </div>
  );
}
