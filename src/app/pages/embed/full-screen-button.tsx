/** Lets the embed have the whole screen, where the page around it and the browser allow that; elsewhere the full page does as well. */
import { type ReactNode, useSyncExternalStore } from 'react';

const listen = (tell: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
};

export function FullScreenButton(): ReactNode {
  const isFull = useSyncExternalStore(
    listen,
    () => document.fullscreenElement !== null,
    () => false,
  );
  if (!document.fullscreenEnabled) return null;
  const toggle = (): void => {
    const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused after all: nothing has changed, and the full page is a link away.
    done.catch(() => {});
  };
  return (
    <button type="button" aria-pressed={isFull} onClick={toggle}>
      Full screen
    </button>
  );
}
