/** The least box around points and lines (RFC 7946 section 5): west beyond east where it crosses the antimeridian. */
import type { Bounds } from '../../domain/places/position.ts';

type Span = readonly [from: number, to: number];

const spanOf = (values: readonly number[]): Span => [Math.min(...values), Math.max(...values)];

/** What the spans leave free between one another, and around the back of the globe from the last to the first. */
function gapsIn(spans: readonly Span[]): Span[] {
  const [first, ...others] = [...spans].sort(([a], [b]) => a - b);
  if (!first) return [];
  const gaps: Span[] = [];
  let reached = first[1];
  for (const [from, to] of others) {
    if (from > reached) gaps.push([reached, from]);
    reached = Math.max(reached, to);
  }
  return [[reached, first[0] + 360], ...gaps];
}

/** `lines` are each within the world's flat map; a point is a line of one position. Null where there are none. */
export function boundingBox(lines: readonly (readonly (readonly number[])[])[]): Bounds | null {
  const [widest, ...others] = gapsIn(lines.map((line) => spanOf(line.map(([lng = 0]) => lng))));
  if (!widest) return null;
  const gap = others.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), widest);
  const [south, north] = spanOf(lines.flatMap((line) => line.map(([, lat = 0]) => lat)));
  const west = gap === widest ? gap[1] - 360 : gap[1];
  return [west, south, gap[0], north];
}
