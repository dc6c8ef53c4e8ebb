/** What the pages are drawn from: the chronicles at hand and the base map. Filled before the first render, never after. */
import { createContext, useContext } from 'react';
import type { Chronicle } from '../domain/chronicle.ts';
import type { Lesson } from '../domain/lessons/lesson.ts';
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
  /** The one that the address asks for, and that is shown; null where it asks for none, or for one that is not kept. */
  readonly pinned: string | null;
};

export type Shelf = {
  readonly catalogue: readonly CatalogueEntry[];
  readonly chronicles: ReadonlyMap<string, Chronicle>;
  readonly baseMap: BaseMap | null;
  /** Known to scripts alone: the build draws the newest. */
  readonly editions?: Editions;
  /** By chronicle; where the page is about lessons. */
  readonly lessons?: ReadonlyMap<string, readonly Lesson[]>;
};

export const ShelfContext = createContext<Shelf>({ catalogue: [], chronicles: new Map(), baseMap: null });

/** Whether another edition is shown than the one that the build drew. */
export const isOldEdition = ({ editions }: Shelf): boolean => !!editions?.pinned && editions.pinned !== editions.newest;

export const useShelf = (): Shelf => useContext(ShelfContext);
