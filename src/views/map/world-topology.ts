/** The world's file: TopoJSON whose countries and disputed areas share their arcs. */
import type { GeometryCollection, Topology } from 'topojson-specification';

export type CountryProperties = { readonly n: string };

/** Owners per view (`ed`, `un`), who holds it (`df`), and who claims it (`claim`, codes between spaces). */
export type DisputedProperties = CountryProperties & {
  readonly kind: string;
  readonly ed: string;
  readonly un: string;
  readonly df: string;
  readonly claim?: string;
};

export type WorldTopology = Topology<{
  countries: GeometryCollection<CountryProperties>;
  disputed: GeometryCollection<DisputedProperties>;
}>;
