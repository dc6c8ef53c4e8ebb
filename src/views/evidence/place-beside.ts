/** Where an answer stands: beside what was asked, within the window, over as little of it as can be. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };
export type Spot = { readonly left: number; readonly top: number };

const GAP_PX = 10;
const MARGIN_PX = 8;

const within = (at: number, length: number, room: number): number =>
  Math.max(MARGIN_PX, Math.min(at, room - length - MARGIN_PX));

/** On the side with room for it, the right first; where none has, over the middle of the window’s wider half. */
export function placeBeside(asked: Box, { width, height }: Size, room: Size): Spot {
  const top = within(asked.top - GAP_PX, height, room.height);
  const left = within(asked.left, width, room.width);
  const fits = {
    right: asked.right + GAP_PX + width + MARGIN_PX <= room.width,
    left: asked.left - GAP_PX - width >= MARGIN_PX,
    below: asked.bottom + GAP_PX + height + MARGIN_PX <= room.height,
    above: asked.top - GAP_PX - height >= MARGIN_PX,
  };
  if (fits.right) return { left: within(asked.right + GAP_PX, width, room.width), top };
  if (fits.left) return { left: within(asked.left - GAP_PX - width, width, room.width), top };
  if (fits.below) return { left, top: within(asked.bottom + GAP_PX, height, room.height) };
  if (fits.above) return { left, top: within(asked.top - GAP_PX - height, height, room.height) };
  const isRight = (asked.left + asked.right) / 2 > room.width / 2;
  return { left: isRight ? MARGIN_PX : within(room.width, width, room.width), top };
}
