/** The base map as parts of a MapLibre style: sources, and layers in the order in which the SVG is drawn. Degrees, WGS 84. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Worldview } from '../../../domain/chronicle.ts';
import { type BaseMap, heldByOthers } from '../base-map.ts';
import { HATCHED_PARTS } from '../hatch-patterns.tsx';
import { POINT_RADIUS } from '../projected.ts';
import type { Palette, StrokeKind } from './palette.ts';

/** What a step of the day changes of a country, as MapLibre's feature-state; nothing else of the style moves with the day. */
export type AreaState = {
  readonly fill: string;
  /** A hatch's name, or ''. */
  readonly hatch: string;
  readonly isEmphasised: boolean;
};

export const hatchId = (kind: string): string => `hatch-${kind}`;
export const discId = (kind: string): string => `disc-${kind}`;

/** Beyond this zoom the tiles are only enlarged: a tile's own grid is then still finer than a px at the nearest view. */
const DATA_ZOOM = 6;

/** In px of a tile of 512: room for half of the widest line. Tiles share less land than by default, and are drawn the sooner. */
const TILE_BUFFER = 16;

const when = (state: ExpressionSpecification): ExpressionSpecification => ['case', state, 1, 0];

const collection = (
  features: readonly { readonly geometry: Geometry; readonly properties: Record<string, string> }[],
): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(({ geometry, properties }): Feature => ({ type: 'Feature', geometry, properties })),
});

/** By id: those that take little first, as all that is there is drawn again with each that comes. */
export function sourcesOf(base: BaseMap, worldview: Worldview): StyleSpecification['sources'] {
  const mapSource = (data: FeatureCollection) =>
    ({ type: 'geojson', data, promoteId: 'iso3', maxzoom: DATA_ZOOM, tolerance: 0.2, buffer: TILE_BUFFER }) as const;
  return {
    lakes: mapSource(base.lakes),
    coasts: mapSource(
      collection(base.blackSeaCoasts.map(({ iso3, line }) => ({ geometry: line, properties: { iso3 } }))),
    ),
    held: mapSource(
      collection(
        heldByOthers(base, worldview).map(({ id, area }) => ({ geometry: area.geometry, properties: { iso3: id } })),
      ),
    ),
    points: mapSource(
      collection(
        base.points.map(({ iso3, at }) => ({ geometry: { type: 'Point', coordinates: at }, properties: { iso3 } })),
      ),
    ),
    borders: mapSource(
      collection(Object.entries(base.borders).map(([kind, geometry]) => ({ geometry, properties: { kind } }))),
    ),
    countries: mapSource(
      collection(base.countries.map(({ iso3, area }) => ({ geometry: area.geometry, properties: { iso3 } }))),
    ),
  };
}

function lineLayer(id: string, mapSource: string, kind: StrokeKind, { strokes }: Palette): LineLayerSpecification {
  const { color, width, dashes } = strokes[kind];
  return {
    id,
    source: mapSource,
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': kind === 'defacto' || kind === 'blackSea' ? 'round' : 'butt' },
    paint: {
      'line-color': color,
      'line-width': width,
      // MapLibre counts dashes in widths of the line.
      ...(dashes.length > 1 && width > 0 ? { 'line-dasharray': dashes.map((dash) => dash / width) } : {}),
    },
  };
}

export function layersOf(palette: Palette): LayerSpecification[] {
  const fill: ExpressionSpecification = ['to-color', ['feature-state', 'fill'], palette.land];
  const isEmphasised: ExpressionSpecification = ['boolean', ['feature-state', 'isEmphasised'], false];
  const border = (kind: 'solid' | 'dashed' | 'defacto' | 'coast'): LayerSpecification => ({
    ...lineLayer(kind, 'borders', kind, palette),
    filter: ['==', ['get', 'kind'], kind],
  });
  const emphasised = lineLayer('emphasised', 'countries', 'emphasised', palette);
  const coasts = lineLayer('coasts', 'coasts', 'blackSea', palette);
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'countries', source: 'countries', type: 'fill', paint: { 'fill-color': fill } },
    // A pattern cannot follow feature-state, but its opacity can: one layer for each hatch. Borders cover its edges.
    ...HATCHED_PARTS.map(
      (kind): LayerSpecification => ({
        id: hatchId(kind),
        source: 'countries',
        type: 'fill',
        paint: {
          'fill-pattern': hatchId(kind),
          'fill-antialias': false,
          'fill-opacity': when(['==', ['feature-state', 'hatch'], kind]),
        },
      }),
    ),
    { ...emphasised, paint: { ...emphasised.paint, 'line-opacity': when(isEmphasised) } },
    {
      id: 'points',
      source: 'points',
      type: 'circle',
      paint: {
        'circle-color': fill,
        'circle-radius': POINT_RADIUS,
        'circle-stroke-color': palette.strokes.emphasised.color,
        'circle-stroke-width': ['case', isEmphasised, palette.strokes.emphasised.width, 0],
      },
    },
    // A disc takes no pattern: the hatch lies on it as an image, shown where the state asks for it.
    ...HATCHED_PARTS.map(
      (kind): LayerSpecification => ({
        id: discId(kind),
        source: 'points',
        type: 'symbol',
        layout: { 'icon-image': discId(kind), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
        paint: { 'icon-opacity': when(['==', ['feature-state', 'hatch'], kind]) },
      }),
    ),
    { id: 'lakes', source: 'lakes', type: 'fill', paint: { 'fill-color': palette.lakes } },
    border('solid'),
    border('dashed'),
    { id: 'held', source: 'held', type: 'fill', paint: { 'fill-pattern': hatchId('held'), 'fill-antialias': false } },
    border('defacto'),
    border('coast'),
    { ...coasts, paint: { ...coasts.paint, 'line-opacity': when(['boolean', ['feature-state', 'isShown'], false]) } },
  ];
}

/** Without sources or layers, which come one by one. No glyphs, no sprite, nothing from elsewhere. */
export const BARE_STYLE: StyleSpecification = {
  version: 8,
  projection: { type: 'vertical-perspective' },
  transition: { duration: 0, delay: 0 },
  sources: {},
  layers: [],
};
