/** The map's panel with what it is drawn from. */
import type { ReactNode } from 'react';
import { MapPanel } from '../views/map/map-panel.tsx';
import { useShelf } from './shelf.ts';

export function MapSection(): ReactNode {
  const { baseMap } = useShelf();
  if (!baseMap)
    return <p className="notice">The map’s shapes are not at hand; the story tells all that it would show.</p>;
  return <MapPanel baseMap={baseMap} />;
}
