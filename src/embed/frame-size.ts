/** How large a frame is made where nothing tells its right height: an embed of all parts fits in it. In CSS px. */
export const FRAME_SIZE = { width: 600, height: 820 } as const;

/** How wide a column may be that an embed is made for without a script. */
export const COLUMN_WIDTHS = [FRAME_SIZE.width, 1200] as const;

/** In a frame as wide as its column, whichever of these that is, an embed of all parts fits in so much. */
export const COLUMN_HEIGHT = 880;
