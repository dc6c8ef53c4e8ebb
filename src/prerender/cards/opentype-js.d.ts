/** What is used of opentype.js, which has no types of its own. It is CommonJS. */
declare module 'opentype.js' {
  type Glyph = { readonly index: number; readonly advanceWidth: number };
  type Font = { readonly unitsPerEm: number; charToGlyph(letter: string): Glyph };
  const opentype: { parse(file: ArrayBuffer): Font };
  export = opentype;
}
