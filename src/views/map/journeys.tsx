/** Journeys from capitals to rooms: thin great-circle arcs, drawn on stepping. */
import { geoPath } from 'd3-geo';
import { memo, type ReactNode, useMemo } from 'react';
import type { Viewport } from '../../domain/places/position.ts';
import { useIsFromServer } from '../ui/as-built.tsx';
import { useDay } from '../ui/reader-context.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { projectionFor, type Size } from './camera.ts';
import type { MapScene } from './map-scene.ts';

type Props = {
  readonly journeys: MapScene['journeys'];
  readonly viewport: Viewport;
  readonly size: Size;
};

export const JourneyLines = memo(function JourneyLines({ journeys, viewport, size }: Props): ReactNode {
  const day = useDay();
  // They set out once the day stands; a page as built stands still.
  const isUnderWay = useAfterPaint(day) === day;
  const isFromServer = useIsFromServer();
  return isUnderWay && !isFromServer && <JourneyPaths journeys={journeys} viewport={viewport} size={size} />;
});

/** All of them at once, however the page was made. */
export function JourneyPaths({ journeys, viewport, size }: Props): ReactNode {
  const lines = useMemo(() => {
    // d3 bends lines along great circles and cuts them at the horizon and the box.
    const path = geoPath(projectionFor(viewport, size)).digits(1);
    return journeys.flatMap((journey) => {
      const text = path({ type: 'LineString', coordinates: [journey.from, journey.to] });
      return text ? [{ ...journey, text }] : [];
    });
  }, [journeys, viewport, size]);
  return (
    <g className="map-journeys" aria-hidden="true">
      {lines.map(({ event, iso3, isPlanned, isEmphasised, text }) => (
        <path
          key={`${event}-${iso3}`}
          className="map-journey"
          data-country={iso3}
          data-planned={isPlanned || undefined}
          data-emphasised={isEmphasised || undefined}
          pathLength={isPlanned ? undefined : 1}
          d={text}
        />
      ))}
    </g>
  );
}
