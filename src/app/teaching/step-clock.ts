/**
 * Counts how long a class has been at each step, from when a teacher first looks at it. Each window counts for itself and
 * tells the other when it is opened: what was counted is lost only once both are closed. Nothing of it is stored.
 */
export type StepClock = {
  /** Has no effect once it runs. */
  readonly start: () => void;
  readonly goTo: (at: number) => void;
  /** By step, in ms; null before it was started. */
  readonly spent: () => readonly number[] | null;
  /** What the other window has counted: of each step the longer time holds, for either may have been closed meanwhile. */
  readonly take: (told: readonly number[]) => void;
  /** Told each time that the other window's count was taken; returns what ends that. */
  readonly listen: (taken: () => void) => () => void;
};

/** `now` in ms, from whenever. */
export function createStepClock(now: () => number): StepClock {
  let at = 0;
  let since: number | null = null;
  let spent: readonly number[] = [];
  const listeners = new Set<() => void>();
  const before = (step: number): number => spent[step] ?? 0;
  const settle = (): void => {
    if (since === null) return;
    const [stayed, length] = [now() - since, Math.max(spent.length, at + 1)];
    spent = Array.from({ length }, (_, step) => before(step) + (step === at ? stayed : 0));
    since += stayed;
  };
  const start = (): void => {
    since ??= now();
  };
  return {
    start,
    goTo: (next) => {
      settle();
      at = next;
    },
    spent: () => {
      settle();
      return since === null ? null : spent;
    },
    take: (told) => {
      start();
      settle();
      const length = Math.max(spent.length, told.length);
      spent = Array.from({ length }, (_, step) => Math.max(before(step), told[step] ?? 0));
      for (const taken of listeners) taken();
    },
    listen: (taken) => {
      listeners.add(taken);
      return () => void listeners.delete(taken);
    },
  };
}
