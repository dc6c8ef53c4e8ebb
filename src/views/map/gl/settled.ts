/** Waits until the first view has settled: the page in sight, its load done, the browser idle; and until the reader rests. */

/** Without `requestIdleCallback` (Safari), and at the latest. */
const PAUSE_MS = 1500;

function whenIdle(act: () => void, signal: AbortSignal): void {
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
      whenIdle(act, signal);
    }
  };
  document.addEventListener('visibilitychange', lookAgain, { signal });
  window.addEventListener('load', lookAgain, { signal });
  lookAgain();
}

/** How long nothing was done before the reader is taken to rest: longer than it takes to read a headline and step on. */
const REST_MS = 1500;
/** The same for who has asked for what takes long: whose pointer moves meanwhile still waits for it. */
export const ASKED_REST_MS = 300;

/** What a reader does of a purpose. */
const DEEDS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;
/** What also comes without one. */
const MOVES = ['pointermove', 'scroll'] as const;

/** A reader who acts again and again so far apart acts at a pace, and rests once twice that has gone by. */
const PACE_MS = { least: 300, most: 4000 } as const;

export type Rest = {
  /** For what is done otherwise than by hand: steps of playback. */
  readonly disturb: () => void;
  /**
   * What takes long is begun there: whatever the reader does until then puts it off. `restMs`: how long a rest is, where
   * neither the reader's own pace tells nor a pointer that moves.
   */
  readonly whenRested: (act: () => void, restMs?: number) => void;
};

export function watchRest({ signal }: AbortController): Rest {
  let lastAct = performance.now();
  let lastDeed = lastAct;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let paceMs = 0;
  const move = (): void => {
    const now = performance.now();
    const gap = now - lastAct;
    // A press or a move of the hand is many acts at once.
    if (gap > PACE_MS.least) paceMs = gap < PACE_MS.most ? gap : 0;
    lastAct = now;
  };
  const disturb = (): void => {
    move();
    lastDeed = lastAct;
  };
  const listen = (names: readonly string[], act: () => void): void => {
    for (const name of names) document.addEventListener(name, act, { capture: true, passive: true, signal });
  };
  listen(MOVES, move);
  listen(DEEDS, disturb);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const whenRested = (act: () => void, restMs?: number): void => {
    if (signal.aborted) return;
    const needed = restMs ?? Math.max(REST_MS, 2 * paceMs);
    const leftMs = (): number => (restMs === undefined ? lastAct : lastDeed) + needed - performance.now();
    const left = leftMs();
    if (left > 0) timer = setTimeout(whenRested, left, act, restMs);
    else whenIdle(() => (leftMs() > 0 ? whenRested(act, restMs) : act()), signal);
  };
  return { disturb, whenRested };
}
