/**
 * The base map: countries, border lines by class, disputed areas, lakes, coasts. Degrees, WGS 84; rings wound as d3 wants
 * them (exteriors clockwise). Derived from Natural Earth; its borders are those of `data/base-map/README.md`.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Iso3, Worldview } from '../../domain/chronicle.ts';
import type { LngLat } from '../../domain/places/position.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { borderLines } from './border-lines.ts';
import type { WorldTopology } from './world-topology.ts';

export type Area = Feature<Polygon | MultiPolygon>;

export type BaseCountry = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly area: Area;
  /** Where its name is written. */
  readonly labelAt: LngLat;
  /** Its place among all countries by land, the largest first, from 0. */
  readonly landRank: number;
};

/** Land whose holder or owner is contested. `holders` are ISO codes or unit codes, per view; '' for nobody. */
export type DisputedArea = {
  readonly id: string;
  readonly name: string;
  readonly owner: Readonly<Record<Worldview, string>>;
  /** Who holds it, as the base map's source draws it. */
  readonly heldBy: string;
  readonly area: Area;
};

export type SeaLabel = {
  readonly name: string;
  readonly at: LngLat /** 1 shown first, 5 only near. */;
  readonly rank: number;
};

export type BaseMap = {
  readonly grain: Grain;
  readonly countries: readonly BaseCountry[];
  /** Countries too small to draw as areas. */
  readonly points: readonly { readonly iso3: Iso3; readonly at: LngLat }[];
  readonly borders: Readonly<Record<'coast' | 'solid' | 'dashed' | 'defacto', MultiLineString>>;
  readonly disputed: readonly DisputedArea[];
  readonly lakes: FeatureCollection<Polygon | MultiPolygon>;
  readonly seas: readonly SeaLabel[];
  /** Each Black Sea state's own coast on the Black Sea and the Sea of Azov. */
  readonly blackSeaCoasts: readonly { readonly iso3: Iso3; readonly line: MultiLineString }[];
  /** Countries at the size of a stamp, as SVG path texts in its own frame. */
  readonly small: readonly { readonly iso3: Iso3; readonly path: string }[];
};

/**
 * How much of the world is in it. `sketch`: what the page is built with, in the home frame alone; `home`: all that the home
 * frame can show; `detail`: every point there is.
 */
export const GRAINS = ['sketch', 'home', 'detail'] as const;
export type Grain = (typeof GRAINS)[number];

/** Radius in px of the largest globe that `home` is drawn on: on a larger one, the points that it leaves out would be seen. */
export const DETAIL_RADIUS_PX = 1000;

/** The files of `data/base-map/` as they were read: not yet checked. */
export type BaseMapFiles = {
  readonly grain: unknown;
  readonly world: unknown;
  readonly lakes: unknown;
  readonly coasts: unknown;
  readonly seas: unknown;
  readonly tiny: unknown;
  readonly small: unknown;
  /** By country, the one with the most land first. */
  readonly labels: unknown;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isGrain = (value: unknown): value is Grain => GRAINS.some((grain) => grain === value);

const isTopology = (value: unknown, ...objects: string[]): boolean =>
  isRecord(value) &&
  value['type'] === 'Topology' &&
  isRecord(value['objects']) &&
  objects.every((name) => name in (value['objects'] as object));

const areasOf = <P extends object>(
  topology: Topology,
  object: GeometryCollection<P>,
): Feature<Polygon | MultiPolygon, P>[] =>
  feature(topology, object).features.filter(
    (f): f is Feature<Polygon | MultiPolygon, P> =>
      f.geometry?.type === 'Polygon' || f.geometry?.type === 'MultiPolygon',
  );

/** Throws if it is not one. */
function positionOf(value: unknown): LngLat {
  if (!Array.isArray(value) || !value.slice(0, 2).every(Number.isFinite))
    throw new Error('a country has no place for its name');
  return [Number(value[0]), Number(value[1])];
}

/** Errors say which file is not what it should be. Unsound arcs inside a file are told likewise, not thrown. */
export function parseBaseMap({
  grain,
  world,
  lakes,
  coasts,
  seas,
  tiny,
  small,
  labels,
}: Partial<BaseMapFiles>): Result<BaseMap, string> {
  if (!isGrain(grain)) return err('the grain is not sketch, home or detail');
  if (!isTopology(world, 'countries', 'disputed'))
    return err('the world is not a TopoJSON of countries and disputed areas');
  if (!isTopology(lakes, 'l')) return err('the lakes are not a TopoJSON');
  if (!isRecord(coasts) || !isRecord(coasts['coasts'])) return err('the coasts are not there');
  if (!isRecord(seas) || !Array.isArray(seas['labels'])) return err('the names of seas are not there');
  if (!Array.isArray(tiny)) return err('the small countries are not there');
  if (!isRecord(small)) return err('the shapes of the small maps are not there');
  if (!isRecord(labels)) return err('the places of the names are not there');
  try {
    const topology = world as WorldTopology;
    const byLand = Object.keys(labels);
    const lakeTopology = lakes as Topology<{ l: GeometryCollection<object> }>;
    return ok({
      grain,
      countries: areasOf(topology, topology.objects.countries).map((area) => ({
        iso3: String(area.id),
        name: area.properties.n,
        area,
        labelAt: positionOf(labels[String(area.id)]),
        landRank: byLand.indexOf(String(area.id)),
      })),
      points: (tiny as [string, number, number][]).map(([iso3, lng, lat]) => ({ iso3, at: [lng, lat] })),
      borders: borderLines(topology),
      disputed: areasOf(topology, topology.objects.disputed).map((area) => ({
        id: String(area.id),
        name: area.properties.n,
        owner: { ed: area.properties.ed, un: area.properties.un },
        heldBy: area.properties.df,
        area,
      })),
      lakes: { type: 'FeatureCollection', features: areasOf(lakeTopology, lakeTopology.objects.l) },
      seas: (seas['labels'] as [string, number, number, number][]).map(([name, lng, lat, rank]) => ({
        name,
        at: [lng, lat],
        rank,
      })),
      blackSeaCoasts: Object.entries(coasts['coasts'] as Record<string, Position[][]>).map(([iso3, coordinates]) => ({
        iso3,
        line: { type: 'MultiLineString', coordinates },
      })),
      small: Object.entries(small).map(([iso3, path]) => ({ iso3, path: String(path) })),
    });
  } catch (error) {
    return err(`the base map cannot be read (${String(error)})`);
  }
}

/** The unit whose fill a country's land takes in a worldview: under `un`, Kosovo's is Serbia's and Taiwan's is China's. */
export function ownerOf(iso3: Iso3, worldview: Worldview): Iso3 {
  if (worldview === 'ed') return iso3;
  if (iso3 === 'XKX') return 'SRB';
  return iso3 === 'TWN' ? 'CHN' : iso3;
}

/** Areas that another than their owner holds: they are hatched. */
export const heldByOthers = ({ disputed }: BaseMap, worldview: Worldview): DisputedArea[] =>
  disputed.filter(({ owner, heldBy, id }) => id !== 'XBT' && owner[worldview] !== '' && heldBy !== owner[worldview]);
