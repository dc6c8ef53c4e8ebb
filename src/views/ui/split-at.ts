/** A list in two: what is shown, and what is folded under it. */

/** The first `count` and the rest; one left over is not worth a step of its own and joins the first. */
export const splitAt = <T>(list: readonly T[], count: number): readonly [readonly T[], readonly T[]] =>
  list.length <= count + 1 ? [list, []] : [list.slice(0, count), list.slice(count)];
