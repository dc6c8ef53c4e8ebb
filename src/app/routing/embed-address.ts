/** Addresses of what can be set into other pages: that of the page, and `embed/`. */

/** `pagePath` is that of a chronicle, a day or an event, with a slash at both ends. */
export const embedPath = (pagePath: string): string => `${pagePath}embed/`;
