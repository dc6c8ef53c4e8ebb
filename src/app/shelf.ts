/** What the pages are drawn from: the chronicles at hand and the base map. Filled before the first render, never after. */
import { createContext, useContext } from 'react';
import type { Chronicle } from '../domain/chronicle.ts';
import type { BaseMap } from '../views/map/base-map.ts';

/** What the build knows of each chronicle without its records. */
export type CatalogueEntry = {
  readonly id: string;
  readonly title: string;
  readonly extent: { readonly start: string; readonly end: string };
};

/** The editions of the shown chronicle's records, each named by its hash. */
export type Editions = {
  readonly newest: string;
  /** Where the newest records are. */
  readonly url: string;
  /** Those that are filed, the newest among them once it is: only such can be pinned. */
  readonly kept: readonly string[];
  /** The one that the address asked for and that is shown in place of the newest; null while that is shown. */
  readonly pinned: string | null;
};

export type Shelf = {
  readonly catalogue: readonly CatalogueEntry[];
  readonly chronicles: ReadonlyMap<string, Chronicle>;
  readonly baseMap: BaseMap | null;
  /** Known to scripts alone: the build draws the newest. */
  readonly editions?: Editions;
};

export const ShelfContext = createContext<Shelf>({ catalogue: [], chronicles: new Map(), baseMap: null });

export const useShelf = (): Shelf => useContext(ShelfContext);
