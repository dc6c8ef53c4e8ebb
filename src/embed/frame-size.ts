/** How large a frame is made where nothing tells its right height: an embed of all parts fits in it. In CSS px. */
export const FRAME_SIZE = { width: 600, height: 820 } as const;
