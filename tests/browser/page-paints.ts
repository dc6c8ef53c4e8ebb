/** What a page paints as it comes, and what moves in it: kept in the page itself. */

export type Paints = {
  /** When the frame began that follows the one in which all of the first view was drawn. */
  readonly firstMs: number;
  /** The browser's own words: the first paint of any content, and the last of something larger than before. */
  readonly paintMs: number;
  readonly largestMs: number;
  readonly shift: number;
  readonly shifted: readonly string[];
};

/** Keeps, in the page, when the first view stood painted, the largest paint, and every shift. */
export function keepPaints(): void {
  const seen = { firstMs: 0, paintMs: 0, largestMs: 0, shift: 0, shifted: [] as string[] };
  Object.assign(globalThis, { seen });
  const isThere = (selector: string): boolean =>
    (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
  const look = (): void => {
    if (!['h1', '.map-ground .map-country', '.story-card'].every(isThere)) requestAnimationFrame(look);
    // This frame draws it; the next one begins when it has been drawn.
    else requestAnimationFrame((at) => Object.assign(seen, { firstMs: at }));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) seen.paintMs = startTime;
  }).observe({ type: 'paint', buffered: true });
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
      seen.shift += value;
      const nodes = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent,
      );
      seen.shifted.push(`${Math.round(startTime)} ms: ${value} ${nodes.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export const paintsIn = (): Paints => (globalThis as unknown as { seen: Paints }).seen;
