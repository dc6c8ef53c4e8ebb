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

export type Shelf = {
  readonly catalogue: readonly CatalogueEntry[];
  readonly chronicles: ReadonlyMap<string, Chronicle>;
  readonly baseMap: BaseMap | null;
  /** By chronicle; where the page is about lessons. */
  readonly lessons?: ReadonlyMap<string, readonly Lesson[]>;
};

export const ShelfContext = createContext<Shelf>({ catalogue: [], chronicles: new Map(), baseMap: null });

export const useShelf = (): Shelf => useContext(ShelfContext);
