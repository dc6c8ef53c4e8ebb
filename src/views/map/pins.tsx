/** Venues as pins, drawn above either map: filled when something is held today, dashed when only planned, small when idle. */
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { useIsFromServer } from '../ui/as-built.tsx';
import { says } from '../ui/says.ts';
import type { Pin } from './map-scene.ts';

export type PlacedPin = Pin & { readonly x: number; readonly y: number };

const RADIUS: Record<Pin['state'], number> = { held: 7, planned: 7, idle: 3.5 };
export const pinRadius = ({ state }: Pick<Pin, 'state'>): number => RADIUS[state];

/** The number first: it is what the pin shows. What was held and what is only announced are counted apart. */
export function pinName({ town, events, isNarrowed }: Pick<Pin, 'town' | 'events' | 'isNarrowed'>): string {
  const match = isNarrowed ? 'matching ' : '';
  const told = [false, true].flatMap((isPlanned) => {
    const labels = events.filter((each) => each.isPlanned === isPlanned).map(({ label }) => label);
    const count = `${labels.length} ${match}${labels.length === 1 ? 'event' : 'events'} ${isPlanned ? 'announced for ' : ''}today`;
    return labels.length === 0 ? [] : [[count, ...labels].join(', ')];
  });
  const all = told.length > 1 ? `${events.length} ${match}events: ` : '';
  return `${town}: ${all}${told.join('; ') || `nothing ${match}today`}`;
}

/** The mark itself, around its own middle; what it answers to is said by whoever draws it. */
export function PinShape({ pin }: { readonly pin: Pin }): ReactNode {
  const { state, hasTalks, events } = pin;
  const radius = pinRadius(pin);
  if (state === 'idle') return <circle className="map-pin-dot" r={radius} />;
  return (
    <>
      <circle className="map-pin-halo" r={radius + 6} />
      {hasTalks ? (
        <circle className="map-pin-dot" r={radius} />
      ) : (
        <rect
          className="map-pin-dot"
          x={-radius * 0.8}
          y={-radius * 0.8}
          width={radius * 1.6}
          height={radius * 1.6}
          rx="1.5"
          transform="rotate(45)"
        />
      )}
      {events.length > 1 && (
        <text className="map-pin-count" y="4" aria-hidden="true">
          {events.length}
        </text>
      )}
    </>
  );
}

type Props = {
  readonly pin: PlacedPin;
  /** Selects the next of the town's events today. */
  readonly onPick: (events: readonly EventId[]) => void;
};

export const PinMark = memo(function PinMark({ pin, onPick }: Props): ReactNode {
  const { town, x, y, state, hasTalks, isSelected, events } = pin;
  // As built, nothing can be asked, and every byte counts.
  const said = useIsFromServer() ? {} : says('town', town);
  if (state === 'idle')
    return (
      <g className="map-pin" data-state="idle" {...said} transform={`translate(${x} ${y})`}>
        <PinShape pin={pin} />
        <title>{pinName(pin)}</title>
      </g>
    );
  const pick = (): void => onPick(events.map(({ id }) => id));
  return (
    <g
      className="map-pin"
      data-state={state}
      {...said}
      data-talks={hasTalks || undefined}
      data-selected={isSelected || undefined}
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={0}
      aria-pressed={isSelected}
      aria-label={pinName(pin)}
      onClick={pick}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      <circle className="map-pin-target" r="22" />
      <PinShape pin={pin} />
    </g>
  );
});
