/** Waits until the first view has settled: the page in sight, its load done, the browser idle. */

/** Without `requestIdleCallback` (Safari), and at the latest. */
const PAUSE_MS = 1500;

function whenIdle(act: () => void, { signal }: AbortController): void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(act, { timeout: 2 * PAUSE_MS });
    signal.addEventListener('abort', () => cancelIdleCallback(handle));
  } else {
    const timer = setTimeout(act, PAUSE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

export function whenSettled(act: () => void, life: AbortController): void {
  const { signal } = life;
  const lookAgain = (): void => {
    if (document.visibilityState === 'visible' && document.readyState === 'complete') {
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('load', lookAgain);
      whenIdle(act, life);
    }
  };
  document.addEventListener('visibilitychange', lookAgain, { signal });
  window.addEventListener('load', lookAgain, { signal });
  lookAgain();
}
