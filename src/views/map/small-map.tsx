/** A day's map at the size of a stamp: one set of shapes, drawn once in the page and referred to by every day. */
import { memo, type ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { useWholeChronicle } from '../ui/reader-context.tsx';
import type { BaseMap } from './base-map.ts';
import { projectorFor } from './projected.ts';
import { SMALL_SIZE, SMALL_VIEWPORT } from './small-shapes.ts';

const shapeId = (iso3: string): string => `small-${iso3}`;

/** The shapes themselves, hidden; once in the page. Those of which nothing is ever told are one. */
export const SmallMapShapes = memo(function SmallMapShapes({ base }: { readonly base: BaseMap }): ReactNode {
  const { countries } = useWholeChronicle();
  const isNamed = ({ iso3 }: { readonly iso3: string }): boolean => countries.has(iso3);
  return (
    <svg className="map-small-shapes" width="0" height="0" aria-hidden="true">
      <defs>
        <g id={shapeId('land')}>
          <path
            d={base.small
              .filter((shape) => !isNamed(shape))
              .map(({ path }) => path)
              .join('')}
          />
          {base.small.filter(isNamed).map(({ iso3, path }) => (
            <path key={iso3} id={shapeId(iso3)} d={path} />
          ))}
        </g>
      </defs>
    </svg>
  );
});

const project = projectorFor(SMALL_VIEWPORT, SMALL_SIZE);

export const SmallMap = memo(function SmallMap({ day }: { readonly day: ChronicleDay }): ReactNode {
  return (
    <svg className="map-small" viewBox={`0 0 ${SMALL_SIZE.width} ${SMALL_SIZE.height}`} aria-hidden="true">
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
