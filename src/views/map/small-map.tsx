/** A day's map at the size of a stamp: one set of shapes, drawn once in the page and referred to by every day. */
import { geoPath } from 'd3-geo';
import { memo, type ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import type { BaseMap } from './base-map.ts';
import { HOME_CENTER, projectionFor, zoomOf } from './camera.ts';
import { projectorFor } from './projected.ts';

/** Drawn at twice the size at which it is shown, to whole units. */
const SIZE = { width: 300, height: 220 } as const;
const VIEWPORT = { center: HOME_CENTER, zoom: zoomOf(250, HOME_CENTER[1]) } as const;

const shapeId = (iso3: string): string => `small-${iso3}`;

type Shapes = {
  readonly land: string;
  readonly countries: readonly { readonly iso3: string; readonly path: string }[];
};

function shapesOf(base: BaseMap): Shapes {
  const projection = projectionFor(VIEWPORT, SIZE).clipExtent([
    [0, 0],
    [SIZE.width, SIZE.height],
  ]);
  const path = geoPath(projection).digits(0);
  const countries = base.countries.flatMap(({ iso3, area }) => {
    const text = path(area);
    return text ? [{ iso3, path: text }] : [];
  });
  return { land: countries.map((country) => country.path).join(''), countries };
}

/** The shapes themselves, hidden; once in the page. */
export const SmallMapShapes = memo(function SmallMapShapes({ base }: { readonly base: BaseMap }): ReactNode {
  const { land, countries } = shapesOf(base);
  return (
    <svg className="map-small-shapes" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id={shapeId('land')} d={land} />
        {countries.map(({ iso3, path }) => (
          <path key={iso3} id={shapeId(iso3)} d={path} />
        ))}
      </defs>
    </svg>
  );
});

const project = projectorFor(VIEWPORT, SIZE);

export const SmallMap = memo(function SmallMap({ day }: { readonly day: ChronicleDay }): ReactNode {
  return (
    <svg className="map-small" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" focusable="false">
      <use className="map-small-land" href={`#${shapeId('land')}`} />
      {[...day.parts.values()]
        .filter(({ part }) => part !== 'none')
        .map(({ iso3, part, isPlanned }) => (
          <use
            key={iso3}
            className="map-country"
            data-country={iso3}
            data-part={part}
            data-planned={isPlanned || undefined}
            href={`#${shapeId(iso3)}`}
          />
        ))}
      {day.venues
        .filter(({ state }) => state !== 'idle')
        .map(({ place, state, hasTalks }) => {
          const point = project(place.position);
          return (
            point && (
              <circle
                key={place.id}
                className="map-pin-dot"
                data-state={state}
                data-talks={hasTalks || undefined}
                cx={Math.round(point[0])}
                cy={Math.round(point[1])}
                r="7"
              />
            )
          );
        })}
    </svg>
  );
});
