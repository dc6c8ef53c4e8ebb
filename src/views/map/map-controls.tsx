/** Buttons that move the map, for those who do not drag it. */
import type { ReactNode } from 'react';

const ICONS = {
  in: 'M7 2h2v5h5v2H9v5H7V9H2V7h5z',
  out: 'M2 7h12v2H2z',
  home: 'M8 2l6.5 6H13v6H9.5v-4h-3v4H3V8H1.5z',
  fit: 'M2 2h5v2H4v3H2zM14 2v5h-2V4H9V2zM2 14V9h2v3h3v2zM14 14H9v-2h3V9h2z',
} as const;

type Props = {
  readonly onZoom: (steps: number) => void;
  readonly onReset: () => void;
  readonly onFit: () => void;
  readonly isMoved: boolean;
};

function MapButton({
  name,
  icon,
  isOff = false,
  onPress,
}: {
  name: string;
  icon: keyof typeof ICONS;
  isOff?: boolean;
  onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="map-button"
      aria-label={name}
      title={name}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ICONS[icon]} fill="currentColor" />
      </svg>
    </button>
  );
}

export function MapControls({ onZoom, onReset, onFit, isMoved }: Props): ReactNode {
  return (
    <div className="map-controls needs-scripts" data-furniture="" role="group" aria-label="Move the map">
      <MapButton name="Zoom in" icon="in" onPress={() => onZoom(1)} />
      <MapButton name="Zoom out" icon="out" onPress={() => onZoom(-1)} />
      <MapButton name="Fit today" icon="fit" onPress={onFit} />
      <MapButton name="Reset the map" icon="home" isOff={!isMoved} onPress={onReset} />
    </div>
  );
}
