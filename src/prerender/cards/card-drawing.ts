/** What is on a card's map, in px of a drawing that is shown at twice its size. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { type Filters, NO_FILTERS } from '../../state/reader.ts';
import type { BaseMap } from '../../views/map/base-map.ts';
import { homeViewport, type Size } from '../../views/map/camera.ts';
import { labelWishes } from '../../views/map/label-wishes.ts';
import { LABEL_SIZE, type LabelKind, placeLabels } from '../../views/map/labels.ts';
import { type MapScene, toMapScene } from '../../views/map/map-scene.ts';
import { type ProjectedMap, projectMap, projectorFor } from '../../views/map/projected.ts';
import { countriesBeyond, type MapDrawing, pinBox, placedPins } from '../../views/map/use-map-drawing.ts';
import type { Measure } from '../../views/ui/text-width.ts';
import { type FontRole, measureIn } from './card-fonts.ts';
import { FOOT_TOP } from './card-layout.ts';
import { type Script, scriptOf } from './script.ts';

/** On the card. */
export const MAP_WIDTH = 570;
const SCALE = 2;
export const MAP_SIZE: Size = { width: MAP_WIDTH / SCALE, height: FOOT_TOP / SCALE };
const VIEWPORT = homeViewport(MAP_SIZE);
const project = projectorFor(VIEWPORT, MAP_SIZE);

/** Many journeys at this size are a tangle, and a pin without an event today has no room for its name. */
const FILTERS: Filters = { ...NO_FILTERS, hidesJourneys: true };

function sceneOf(chronicle: Chronicle, day: ChronicleDay): MapScene {
  const scene = toMapScene(chronicle, day, FILTERS, null);
  return { ...scene, pins: scene.pins.filter(({ state }) => state !== 'idle') };
}

const ROLE: Record<LabelKind, FontRole> = {
  'town-today': 'strong',
  town: 'text',
  'black-sea-state': 'strong',
  country: 'text',
  sea: 'sea',
  'sea-named': 'sea',
};
/** A pixel for the halo on either side. */
const HALO = 2;

const measureFor =
  (script: Script) =>
  (kind: LabelKind): Measure => {
    const measure = measureIn(ROLE[kind], script, LABEL_SIZE[kind]);
    return (text) => measure(text) + HALO;
  };

/** All cards stand on one ground: its shapes are projected once. */
const grounds = new WeakMap<BaseMap, Map<Chronicle['worldview'], ProjectedMap>>();

function groundOf(base: BaseMap, worldview: Chronicle['worldview']): ProjectedMap {
  const known = grounds.get(base) ?? new Map<Chronicle['worldview'], ProjectedMap>();
  grounds.set(base, known);
  const ground = known.get(worldview) ?? projectMap(base, VIEWPORT, MAP_SIZE, worldview);
  known.set(worldview, ground);
  return ground;
}

export type CardDrawing = MapDrawing & {
  readonly scene: MapScene;
  /** Where something of the day is held or to be held, out of sight. */
  readonly placesBeyond: ChronicleDay['venues'];
};

/** The day as known now. */
export function cardDrawing(chronicle: Chronicle, day: ChronicleDay, base: BaseMap): CardDrawing {
  const scene = sceneOf(chronicle, day);
  const pins = placedPins(scene.pins, project, MAP_SIZE);
  const wishes = labelWishes({ chronicle, base, scene, pins, project, zoom: VIEWPORT.zoom, size: MAP_SIZE });
  const labels = placeLabels(wishes, pins.map(pinBox), MAP_SIZE, measureFor(scriptOf(chronicle.language)));
  const beyond = countriesBeyond(chronicle, day, FILTERS.hiddenParts, project, MAP_SIZE);
  const seen = new Set(pins.map(({ town }) => town));
  const placesBeyond = day.venues.filter(({ state, place }) => state !== 'idle' && !seen.has(place.town));
  return { scene, projected: groundOf(base, chronicle.worldview), pins, labels, beyond, placesBeyond };
}
