/**
 * Chains of reporting: who says the same because they have it from the same. Copies and rewordings of one text count once,
 * and so do two texts of one publisher.
 */
import type { Source } from '../chronicle.ts';

/** A newsroom, an agency or an author from whom a source has what it says; lower case. */
export type Root = string;

/** What tells of a source's chain. */
export type Chained = Pick<Source, 'id' | 'publisher' | 'basedOn'>;

const nameOf = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
    .toLowerCase();

/** From whom the source has it, in order of their names: those that it is based on, else its own publisher. Never empty. */
export function rootsOf({ basedOn, publisher, id }: Chained): readonly Root[] {
  const names = basedOn === null ? [publisher] : basedOn.split(/;|\/|\band\b/);
  const roots = [...new Set(names.map(nameOf).filter((name) => name !== ''))].sort();
  return roots.length > 0 ? roots : [id];
}

/** Sources of one chain have the same roots: every source belongs to exactly one. */
export const chainOf = (source: Chained): string => rootsOf(source).join('; ');

/** The most of these that share no root among them. Those with one root are taken first: that never takes a place from two. */
function mostApart([first, ...rest]: readonly (readonly Root[])[]): number {
  if (!first) return 0;
  const withFirst = 1 + mostApart(rest.filter((other) => !other.some((root) => first.includes(root))));
  if (first.length === 1) return withFirst;
  return Math.max(withFirst, mostApart(rest));
}

/**
 * How many chains the sources make that owe nothing to each other: a report from AFP and AP adds none to one from AFP and one
 * from AP. 0 for no sources.
 */
export function separateChains(sources: readonly Chained[]): number {
  const chains = new Map(sources.map((source) => [chainOf(source), rootsOf(source)]));
  return mostApart([...chains.values()].sort((a, b) => a.length - b.length));
}
