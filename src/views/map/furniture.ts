/** What stands on the map, and has something of its own to press or to scroll. */
export const FURNITURE = '[data-furniture], .map-card';

/** Whether an event happened in what the selector names. */
export const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
