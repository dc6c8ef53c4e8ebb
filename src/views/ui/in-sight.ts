/** Whether any of an element shows: in the window, and in every box on the way that scrolls. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  let [from, until] = [0, innerHeight];
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
    const frame = box.getBoundingClientRect();
    from = Math.max(from, frame.top);
    until = Math.min(until, frame.bottom);
  }
  return bottom > from && top < until;
}
