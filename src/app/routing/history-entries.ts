/** Entries of the browser's history, by the numbers that the router gives them. */

/** How many of the router's entries are before this one: it counts them in each. */
export const entryIndex = (): number => history.state?.idx ?? 0;

/**
 * Back from a step that is not told yet has gone one entry too far. On the pop of it, `event`: comes back, tells the step, and
 * leaves as it was meant. `by` is how far back it was gone from where the step belongs, below 0.
 */
export function tellThenLeave(event: Event, by: number, tell: () => void, signal: AbortSignal): void {
  event.stopImmediatePropagation();
  const leaveAgain = (returned: Event): void => {
    returned.stopImmediatePropagation();
    tell();
    history.go(by);
  };
  addEventListener('popstate', leaveAgain, { capture: true, once: true, signal });
  history.go(-by);
}
