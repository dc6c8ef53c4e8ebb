/** What is drawn on the map, in px of its box: each part computed anew only when what it is made of has changed. */
import { useMemo } from 'react';
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import type { Part } from '../../domain/events/participation.ts';
import type { Viewport } from '../../domain/places/position.ts';
import { useChronicle, useDay, useReader } from '../ui/reader-context.tsx';
import type { BaseMap } from './base-map.ts';
import { homeFrame, type Size } from './camera.ts';
import { withRoom } from './label-room.ts';
import { labelWishes } from './label-wishes.ts';
import { type Box, BUILT_SCALE, type PlacedLabel, placeLabels } from './labels.ts';
import type { MapScene, Pin } from './map-scene.ts';
import { type PlacedPin, pinRadius } from './pins.tsx';
import { type Project, type ProjectedMap, projectMap, projectorFor } from './projected.ts';
import type { useLabelMeasure } from './use-map-box.ts';

type Frame = {
  readonly base: BaseMap;
  readonly scene: MapScene;
  /** Where the reader looks, and where the ground is drawn: they differ while MapLibre draws a move. */
  readonly viewport: Viewport;
  readonly ground: Viewport;
  readonly size: Size;
  readonly furniture: readonly Box[];
  readonly measureFor: ReturnType<typeof useLabelMeasure>;
  /** Whether the box is known; until then the drawing is the one that the page was built with. */
  readonly isMeasured: boolean;
};

export type MapDrawing = {
  readonly projected: ProjectedMap;
  readonly pins: readonly PlacedPin[];
  readonly labels: readonly PlacedLabel[];
  /** Countries with a part today whose capital is out of sight. */
  readonly beyond: readonly Iso3[];
};

const isInside = (point: ReturnType<Project>, { width, height }: Size): point is readonly [number, number] =>
  point !== null && point[0] > 0 && point[0] < width && point[1] > 0 && point[1] < height;

const rounded = (px: number): number => Math.round(px * 10) / 10;

/** The room that a pin takes. */
export function pinBox(pin: PlacedPin): Box {
  const radius = pinRadius(pin);
  return { x: pin.x - radius, y: pin.y - radius, width: 2 * radius, height: 2 * radius };
}

/** Pins that are in sight, where they stand. */
export const placedPins = (pins: readonly Pin[], project: Project, size: Size): PlacedPin[] =>
  pins.flatMap((pin): PlacedPin[] => {
    const point = project(pin.at);
    return isInside(point, size) ? [{ ...pin, x: rounded(point[0]), y: rounded(point[1]) }] : [];
  });

/** Countries with a part that is not hidden, whose capital is out of sight. */
export const countriesBeyond = (
  { countries }: Chronicle,
  { parts }: ChronicleDay,
  hidden: readonly Part[],
  project: Project,
  size: Size,
): Iso3[] =>
  [...parts.values()]
    .filter(({ part }) => part !== 'none' && !hidden.includes(part))
    .map(({ iso3 }) => iso3)
    .filter((iso3) => {
      const capital = countries.get(iso3)?.capital.position;
      return !capital || !isInside(project(capital), size);
    });

export function useMapDrawing({
  base,
  scene,
  viewport,
  ground,
  size,
  furniture,
  measureFor,
  isMeasured,
}: Frame): MapDrawing {
  const chronicle = useChronicle();
  const day = useDay();
  const filters = useReader((state) => state.filters);
  const { worldview } = chronicle;
  const projected = useMemo(() => projectMap(base, ground, size, worldview), [base, ground, size, worldview]);
  const project = useMemo(() => projectorFor(viewport, size), [viewport, size]);
  const pins = useMemo(() => placedPins(scene.pins, project, size), [scene.pins, project, size]);
  const labels = useMemo(() => {
    const wishes = labelWishes({ chronicle, base, scene, pins, project, zoom: viewport.zoom, size });
    const placed = placeLabels(
      wishes,
      [...furniture, ...pins.map(pinBox)],
      size,
      measureFor,
      isMeasured ? 1 : BUILT_SCALE,
    );
    // Only the build draws for frames that it does not know: what scripts take over keeps what was written, and measures its box.
    return import.meta.env.SSR && !isMeasured ? withRoom(placed, pins.map(pinBox), homeFrame(size)) : placed;
  }, [chronicle, base, scene, pins, project, viewport.zoom, size, furniture, measureFor, isMeasured]);
  const { hiddenParts } = filters;
  const beyond = useMemo(
    () => countriesBeyond(chronicle, day, hiddenParts, project, size),
    [chronicle, day, hiddenParts, project, size],
  );
  return { projected, pins, labels, beyond };
}
