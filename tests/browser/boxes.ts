/** Text boxes as the page has them: which overlap, which are cut off. Runs inside the page. */

export type BoxFault = { readonly kind: 'overlap' | 'clipped'; readonly text: string; readonly other: string };

/**
 * Looks at every element in `root` that directly holds visible text. Overlap: two such boxes share more than a pixel each
 * way, and neither holds the other. Clipped: text reaches more than a pixel out of an ancestor that hides overflow, or out
 * of the page sideways. What scrolls is not clipped; what is visually hidden is not looked at.
 */
export function findBoxFaults(selector: string): BoxFault[] {
  const root = document.querySelector(selector);
  if (!root) throw new Error(`No ${selector}`);
  const faults: BoxFault[] = [];

  type Style = Pick<CSSStyleDeclaration, 'overflowX' | 'overflowY' | 'clipPath' | 'position' | 'backgroundColor'>;
  type Frame = { readonly style: Style; readonly rect: DOMRect };
  const frames = new Map<Element, Frame>();
  /** Each element is asked once: long pages have thousands of boxes in the same few ancestors. */
  const frameOf = (element: Element): Frame => {
    const kept = frames.get(element);
    if (kept) return kept;
    const { overflowX, overflowY, clipPath, position, backgroundColor } = getComputedStyle(element);
    const style = { overflowX, overflowY, clipPath, position, backgroundColor };
    const frame = { style, rect: element.getBoundingClientRect() };
    frames.set(element, frame);
    return frame;
  };

  /** For the ear only: shrunk to a dot and clipped away. */
  const isDot = (element: Element): boolean => {
    const { rect, style } = frameOf(element);
    return rect.width <= 1 && rect.height <= 1 && style.clipPath !== 'none';
  };
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (element.closest('[hidden], title, desc, noscript') !== null) return false;
    for (let up: Element | null = element; up && root.contains(up); up = up.parentElement) if (isDot(up)) return false;
    return true;
  };

  type Box = { element: Element; text: string; rect: DOMRect };
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 1 && rect.height > 1) boxes.push({ element, text, rect });
  }

  /** The part of a box that scrolling ancestors show; null when scrolled out of sight. */
  const seen = ({ element, rect }: Box): DOMRect | null => {
    let { left, top, right, bottom } = rect;
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { style, rect: frame } = frameOf(up);
      if (/auto|scroll/.test(style.overflowX)) {
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
      }
      if (/auto|scroll/.test(style.overflowY)) {
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null;
  };

  const shown = boxes.flatMap((box) => {
    const rect = seen(box);
    return rect ? [{ ...box, rect }] : [];
  });

  for (const { element, text, rect } of shown) {
    if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)
      faults.push({ kind: 'clipped', text, other: 'the page' });
    for (let up: Element | null = element; up && root.contains(up); up = up.parentElement) {
      const { style, rect: frame } = frameOf(up);
      const hidesX =
        /hidden|clip/.test(style.overflowX) && (rect.left < frame.left - 1 || rect.right > frame.right + 1);
      const hidesY =
        /hidden|clip/.test(style.overflowY) && (rect.top < frame.top - 1 || rect.bottom > frame.bottom + 1);
      if (hidesX || hidesY) faults.push({ kind: 'clipped', text, other: up.className.toString() || up.tagName });
    }
  }
  // Line boxes are taller than their letters; a quarter of the shorter one is air.
  const air = (a: DOMRect, b: DOMRect): number => Math.min(a.height, b.height) * 0.25;
  /** What scrolls on under a head that sticks and is opaque is covered by it, not written over. */
  const cover = (element: Element): Element | null => {
    for (let up: Element | null = element; up && root.contains(up); up = up.parentElement) {
      const { position, backgroundColor } = frameOf(up).style;
      if (position === 'sticky' && !/transparent|, 0\)|\/ 0\)/.test(backgroundColor)) return up;
    }
    return null;
  };
  const isCovered = (a: Element, b: Element): boolean => {
    const over = cover(a);
    return over !== null && !over.contains(b);
  };
  // From the top down: what begins below a box's end, and all after it, is clear of it.
  const down = shown.toSorted((a, b) => a.rect.top - b.rect.top);
  for (const [index, a] of down.entries())
    for (let next = index + 1; next < down.length; next++) {
      const b = down[next];
      if (!b || b.rect.top >= a.rect.bottom - 1) break;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const along = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
      if (across <= 1 || along <= Math.max(1, air(a.rect, b.rect))) continue;
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      if (!isCovered(a.element, b.element) && !isCovered(b.element, a.element))
        faults.push({ kind: 'overlap', text: a.text, other: b.text });
    }
  return faults;
}

/** WCAG 2.2, 1.4.12; not as an element, which the page's policy would refuse. Runs inside the page. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}
