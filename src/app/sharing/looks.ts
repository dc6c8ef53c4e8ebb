/** What a drawing's elements look like, as attributes of SVG. */

export const LOOKS = [
  'display',
  'visibility',
  'opacity',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
] as const;

export type Looks = Readonly<Partial<Record<(typeof LOOKS)[number], string>>>;

/** Its own, over those of what it is in. */
export const looksOf = (element: Element, around: Looks): Looks => ({
  ...around,
  ...Object.fromEntries(
    LOOKS.flatMap((look) => {
      const value = element.getAttribute(look);
      return value === null ? [] : [[look, value]];
    }),
  ),
});
