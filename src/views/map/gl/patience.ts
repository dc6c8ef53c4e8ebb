/** Tells when something that was begun gives no sign of life for too long. */

export type Patience = {
  /** A sign of life: waits anew. */
  readonly live: () => void;
  /** Nothing is awaited while it is put off. */
  readonly putOff: () => void;
  readonly goOn: () => void;
  readonly end: () => void;
};

/** `onSilence` is called once at most. A page out of sight draws no frames: that is no silence. */
export function watchSilence(patienceMs: number, onSilence: () => void): Patience {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAwaited = true;
  let isOver = false;
  const live = (): void => {
    clearTimeout(timer);
    if (isAwaited && !isOver) timer = setTimeout(() => (document.hidden ? live() : onSilence()), patienceMs);
  };
  const awaiting = (next: boolean) => (): void => {
    isAwaited = next;
    live();
  };
  live();
  return {
    live,
    putOff: awaiting(false),
    goOn: awaiting(true),
    end() {
      isOver = true;
      live();
    },
  };
}
