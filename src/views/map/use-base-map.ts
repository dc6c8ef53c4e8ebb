/** Which base map the SVG is drawn from: the one the page was built with, until one that shows more has come. */
import { startTransition, useEffect, useState } from 'react';
import type { Viewport } from '../../domain/places/position.ts';
import { type BaseMap, DETAIL_RADIUS_PX } from './base-map.ts';
import { radiusPxOf } from './camera.ts';

/** Fetches a base map; rejects if it does not come. */
export type LoadBaseMap = (grain: 'home' | 'detail') => Promise<BaseMap>;

type Frame = {
  readonly sketch: BaseMap;
  readonly loadMap: LoadBaseMap;
  readonly viewport: Viewport;
  /** Whether the frame is known: until then the page stands as it was built. */
  readonly isMeasured: boolean;
};

/** The map of that grain once it has come; null before, and while it is not wanted. What does not come is not asked for again. */
function useLoadedMap(grain: 'home' | 'detail', isWanted: boolean, loadMap: LoadBaseMap): BaseMap | null {
  const [loaded, setLoaded] = useState<BaseMap | null>(null);
  const isMissing = isWanted && loaded === null;
  useEffect(() => {
    if (!isMissing) return;
    let isOver = false;
    loadMap(grain).then(
      (map) => isOver || startTransition(() => setLoaded(map)),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [isMissing, grain, loadMap]);
  return loaded;
}

/** Until more has come, and if it does not, the coarser shapes are drawn: they say the same. */
export function useBaseMap({ sketch, loadMap, viewport, isMeasured }: Frame): BaseMap {
  const isNear = radiusPxOf(viewport) > DETAIL_RADIUS_PX;
  const home = useLoadedMap('home', isMeasured, loadMap);
  const detail = useLoadedMap('detail', isMeasured && isNear, loadMap);
  return (isNear ? detail : null) ?? home ?? sketch;
}
