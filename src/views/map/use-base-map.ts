/** Which of the two base maps the SVG is drawn from: the one at hand, or the detailed one once a reader is near and it has come. */
import { useEffect, useState } from 'react';
import type { Viewport } from '../../domain/places/position.ts';
import { type BaseMap, DETAIL_RADIUS_PX } from './base-map.ts';
import { radiusPxOf } from './camera.ts';

/** Until the detail has come, and if it does not, the coarser shapes are drawn: they say the same. */
export function useBaseMap(home: BaseMap, loadDetail: () => Promise<BaseMap>, viewport: Viewport): BaseMap {
  const [detail, setDetail] = useState<BaseMap | null>(null);
  const isNear = radiusPxOf(viewport) > DETAIL_RADIUS_PX;
  const isWanted = isNear && detail === null;
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    loadDetail().then(
      (loaded) => isOver || setDetail(loaded),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, loadDetail]);
  return isNear && detail ? detail : home;
}
