/** The file holds no MapLibre: its map is drawn as SVG. */
export const readGlWish: typeof import('../gl-wish.ts').readGlWish = () => 'off';
