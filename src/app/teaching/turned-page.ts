/** A clicker has two keys: before they leave a step, they go through what of it does not fit the screen, in this order. */
const READ = ['.class-board', '.class-words'];

/** Lines that stay in sight, so that the eye finds its place. */
const KEPT = 2;
const ROUNDING_PX = 2;

const leftIn = ({ scrollHeight, clientHeight, scrollTop }: Element, by: 1 | -1): number =>
  by === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;

/** Without those that the teacher's notes lie over. */
const boxesIn = (stage: Element | null): Element[] =>
  READ.flatMap((box) => [...(stage?.querySelectorAll(box) ?? [])]).filter(
    (box) => getComputedStyle(box).visibility !== 'hidden',
  );

/** Whether anything on the stage goes on beyond its box, either way. */
export function pagesLeft(stage: Element | null): { readonly on: boolean; readonly back: boolean } {
  const isLeft = (by: 1 | -1): boolean => boxesIn(stage).some((box) => leftIn(box, by) > ROUNDING_PX);
  return { on: isLeft(1), back: isLeft(-1) };
}

/** Scrolls the first box that has more that way; false where none has. */
export function turnedPage(stage: Element | null, by: 1 | -1): boolean {
  const box = boxesIn(stage).find((each) => leftIn(each, by) > ROUNDING_PX);
  if (!box) return false;
  const kept = KEPT * Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollBy({ top: by * (box.clientHeight - kept) });
  return true;
}
