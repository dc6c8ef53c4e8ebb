/** Breaks long work into turns, so that a page that is being read answers in between. */

type Yielding = { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** Resolves in a turn of its own, as soon as whatever else waits has had one. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Takes the steps one turn each, and resolves to what comes of them. */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    await nextTurn();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
