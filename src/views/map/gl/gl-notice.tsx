/** Offers MapLibre where it is not taken by itself, and says plainly when it failed. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { passingFocus } from '../../ui/keep-focus.ts';
import type { GlStatus } from './use-gl-map.ts';

/** Not to the countries: arrow keys go on stepping days for whoever pressed the button with a pointer. */
const toMapControls = passingFocus((going) =>
  going.closest('.map-box')?.querySelector<HTMLElement>('.map-controls button'),
);

type Props = {
  readonly status: GlStatus;
  readonly message: string;
  readonly onExplore: () => void;
  /** Given what is to be said aloud: that the map for which the reader asked is there. */
  readonly onTell?: (text: string) => void;
};

export function GlNotice({ status, message, onExplore, onTell }: Props): ReactNode {
  const [closed, setClosed] = useState('');
  const wasOffered = useRef(false);
  useEffect(() => {
    if (status === 'offered') wasOffered.current = true;
    // By itself it comes unsaid: nothing that is told has changed.
    else if (status === 'gl' && wasOffered.current) onTell?.('The map is ready.');
  }, [status, onTell]);
  if (status === 'offered' || status === 'loading')
    return (
      <button
        ref={toMapControls}
        type="button"
        className="map-explore"
        data-furniture=""
        title="Draws the map with the graphics card, so that it moves more smoothly; it shows the same"
        aria-disabled={status === 'loading' || undefined}
        onClick={status === 'loading' ? undefined : onExplore}
      >
        {status === 'loading' ? 'Getting the map ready …' : 'Explore the map'}
      </button>
    );
  if (message === '' || message === closed) return null;
  return (
    <div ref={toMapControls} className="map-gl-message" role="status" data-furniture="">
      <p>{message}</p>
      <button type="button" onClick={onExplore}>
        Try again
      </button>
      <button type="button" onClick={() => setClosed(message)}>
        Close
      </button>
    </div>
  );
}
