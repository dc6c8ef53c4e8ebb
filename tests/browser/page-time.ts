/** Waits by a page's own clock: on a busy machine it is as late as all that the page has put off. */
import type { Frame, Page } from 'playwright-core';

/** Resolves once so much has passed there and is drawn: what the page had put off for less is done by then, or never will be. */
export const pass = (page: Page | Frame, ms: number): Promise<void> =>
  page.evaluate(
    (time) => new Promise<void>((then) => setTimeout(() => requestAnimationFrame(() => setTimeout(then)), time)),
    ms,
  );
