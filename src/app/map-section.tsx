/** The map's panel with what it is drawn from. */
import { type ReactNode, useState } from 'react';
import type { GlWish } from '../views/map/gl/gl-support.ts';
import { type MapFrame, MapPanel } from '../views/map/map-panel.tsx';
import { useIsFromServer } from '../views/ui/as-built.tsx';
import { latePart } from '../views/ui/late-part.tsx';
import { readGlWish } from './gl-wish.ts';
import { keptBaseMap } from './loading/load-base-map.ts';
import { useShelf } from './shelf.ts';

const CountryCard = latePart(() => import('../views/map/country-card.tsx'), 'CountryCard');

type Props = {
  /** Where the map stands in another page: it then comes by WebGL only if the reader asks. */
  readonly frame?: MapFrame | undefined;
  /** What is asked for where the link says nothing. */
  readonly wish?: GlWish;
};

export function MapSection({ frame, wish = 'auto' }: Props): ReactNode {
  const { baseMap } = useShelf();
  const isFromServer = useIsFromServer();
  // The address changes with every step; what it said at first holds for the visit.
  const [first, setFirst] = useState<GlWish | null>(null);
  if (first === null && !isFromServer) setFirst(wish === 'off' ? wish : readGlWish(wish));
  if (!baseMap)
    return <p className="notice">The map’s shapes are not at hand; the story tells all that it would show.</p>;
  return (
    <MapPanel sketch={baseMap} loadMap={keptBaseMap} glWish={first ?? 'off'} CountryCard={CountryCard} frame={frame} />
  );
}
