/** As networks ask for it, in px. */
export const CARD = { width: 1200, height: 630 } as const;
