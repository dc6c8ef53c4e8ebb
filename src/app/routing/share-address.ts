/** Addresses of the files that stand beside a page for those who share it. `pagePath` has a slash at both ends. */

/** Its picture; pages of a chronicle, a day or an event have one. */
export const cardPath = (pagePath: string): string => `${pagePath}card.png`;

/** The same at twice the size, for print and dense screens; pages of a day have one. */
export const largeCardPath = (pagePath: string): string => `${pagePath}card-2x.png`;

/** What it says of itself to systems that embed it (oembed.com). */
export const oembedPath = (pagePath: string): string => `${pagePath}oembed.json`;
