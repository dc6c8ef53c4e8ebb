/**
 * Puts the base map, its colours and hatches and the day on a MapLibre map whose style is loaded: in parts, none of which
 * takes long. A step of the day changes feature-state alone.
 */
import type { MapLibreMap } from 'maplibre-gl';
import type { Iso3, Worldview } from '../../../domain/chronicle.ts';
import { type BaseMap, ownerOf } from '../base-map.ts';
import { HATCHED_PARTS } from '../hatch-patterns.tsx';
import type { MapScene } from '../map-scene.ts';
import { POINT_RADIUS } from '../projected.ts';
import { hatchOf } from '../svg-map.tsx';
import { HATCH_KINDS, hatchDisc, hatchImage } from './hatch-image.ts';
import { type AreaState, discId, hatchId, layersOf, sourcesOf } from './map-style.ts';
import type { Palette } from './palette.ts';

/** Of the scene, what lies under the pins, journeys and names. */
export type GroundScene = Pick<MapScene, 'paints' | 'blackSea'>;

export type MapPainter = {
  /** To be done in this order, each once the one before is drawn. */
  readonly parts: readonly (() => void)[];
  /** What is on the map by then; the rest comes so painted. Cheap if nothing changed: countries that look as before are not touched. */
  paint(scene: GroundScene): void;
  /** The same map in other colours. */
  restyle(palette: Palette): void;
  /** Gives hatches the SVG's size at the zoom where the map now rests. Tiles are made anew if it has changed enough to be seen. */
  fitHatches(): void;
};

/** MapLibre enlarges patterns between whole zooms. Made smaller by that much, they are at one zoom as the SVG has them. */
const enlargement = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));

/** Zoom steps by which hatches may be off. */
const HATCH_TOLERANCE = 0.08;

function addImages(map: MapLibreMap, palette: Palette, smaller: number): void {
  for (const kind of HATCH_KINDS) {
    const { pixelRatio, ...image } = hatchImage(kind, palette.hatches[kind]);
    if (map.hasImage(hatchId(kind))) map.removeImage(hatchId(kind));
    map.addImage(hatchId(kind), image, { pixelRatio: pixelRatio * smaller });
  }
}

/** Unlike patterns, they are as large at every zoom. */
function addDiscs(map: MapLibreMap, palette: Palette): void {
  for (const kind of HATCHED_PARTS) {
    const { pixelRatio, ...image } = hatchDisc(kind, palette.hatches[kind], POINT_RADIUS);
    if (map.hasImage(discId(kind))) map.removeImage(discId(kind));
    map.addImage(discId(kind), image, { pixelRatio });
  }
}

export function createMapPainter(map: MapLibreMap, base: BaseMap, worldview: Worldview, first: Palette): MapPainter {
  const areas = [
    ...base.countries.map(({ iso3 }) => ({ iso3, mapSource: 'countries' })),
    ...base.points.map(({ iso3 }) => ({ iso3, mapSource: 'points' })),
  ];
  /** By source and id: a small state is an outline and a disc. */
  const looks = new Map<string, string>();
  let palette = first;
  let shown: GroundScene | null = null;
  let coasts: readonly Iso3[] = [];
  let smaller = enlargement(map.getZoom());

  /** A layer goes under the first of those above it that are there. */
  const addLayersOf = (mapSource: string | undefined): void => {
    const layers = layersOf(palette);
    layers.forEach((layer, at) => {
      if (('source' in layer ? layer.source : undefined) === mapSource)
        map.addLayer(layer, layers.slice(at + 1).find(({ id }) => map.getLayer(id))?.id);
    });
  };

  const stateOf = (iso3: Iso3, { paints }: GroundScene): AreaState => {
    const paint = paints.get(ownerOf(iso3, worldview));
    return {
      fill: palette.fillOf(iso3, paint),
      hatch: (paint && hatchOf(paint)) ?? '',
      isEmphasised: paint?.isEmphasised ?? false,
    };
  };
  const paintAreas = (scene: GroundScene): void => {
    for (const { iso3, mapSource } of areas) {
      if (!map.getSource(mapSource)) continue;
      const state = stateOf(iso3, scene);
      const look = `${state.fill} ${state.hatch} ${state.isEmphasised}`;
      const area = `${mapSource} ${iso3}`;
      if (looks.get(area) === look) continue;
      looks.set(area, look);
      map.setFeatureState({ source: mapSource, id: iso3 }, state);
    }
  };
  const paintCoasts = ({ blackSea }: GroundScene): void => {
    if (!map.getSource('coasts')) return;
    for (const iso3 of new Set([...coasts, ...blackSea]))
      map.setFeatureState({ source: 'coasts', id: iso3 }, { isShown: blackSea.includes(iso3) });
    coasts = blackSea;
  };

  /** Before its tiles come, so that each is painted as it does. */
  const paintAnew = (mapSource: string): void => {
    if (!shown) return;
    if (mapSource === 'coasts') paintCoasts(shown);
    else paintAreas(shown);
  };

  return {
    parts: [
      () => addImages(map, palette, smaller),
      () => addDiscs(map, palette),
      () => addLayersOf(undefined),
      ...Object.entries(sourcesOf(base, worldview)).map(([id, source]) => () => {
        map.addSource(id, source);
        paintAnew(id);
        addLayersOf(id);
      }),
    ],
    paint(scene) {
      if (scene.paints !== shown?.paints) paintAreas(scene);
      if (scene.blackSea !== shown?.blackSea) paintCoasts(scene);
      shown = scene;
    },
    restyle(next) {
      palette = next;
      addImages(map, palette, smaller);
      addDiscs(map, palette);
      for (const { id, paint } of layersOf(palette).filter(({ id }) => map.getLayer(id)))
        for (const [name, value] of Object.entries(paint ?? {}))
          map.setPaintProperty(id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value);
      if (shown) paintAreas(shown);
    },
    fitHatches() {
      const next = enlargement(map.getZoom());
      if (Math.abs(Math.log2(next / smaller)) < HATCH_TOLERANCE) return;
      smaller = next;
      addImages(map, palette, smaller);
    },
  };
}
