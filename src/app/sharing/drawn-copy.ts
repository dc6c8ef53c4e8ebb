/** A copy of a drawing that looks the same without the page's style sheets. */
import { LOOKS } from './looks.ts';

/** A shape that others refer to takes its looks from them. */
const isReferred = (element: Element): boolean =>
  element.getAttribute('class') === null && element.parentElement?.tagName === 'defs';

/** What says something to the page alone. */
const isOfPage = (name: string): boolean => name === 'class' || name.startsWith('data-') || name.startsWith('aria-');

/** `drawing` must be shown: what it looks like is asked of the page. */
export function drawnCopy(drawing: Element): Element {
  const copy = drawing.cloneNode(true) as Element;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (!target) continue;
    const style = getComputedStyle(original);
    if (!isReferred(original))
      for (const look of LOOKS) {
        const value = style.getPropertyValue(look);
        if (value !== '') target.setAttribute(look, value);
      }
    for (const { name } of [...target.attributes]) if (isOfPage(name)) target.removeAttribute(name);
  }
  return copy;
}
