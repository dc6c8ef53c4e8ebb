/** How what is on a screen reads from the back row: runs in the page. */

export type RoomLook = {
  /** Texts whose letters are smaller than that share of the screen's height, with their size in px. */
  readonly small: readonly string[];
  /** Texts whose contrast is less than asked for, with the ratio. */
  readonly pale: readonly string[];
  readonly leastPx: number;
  readonly leastContrast: number;
  readonly texts: number;
};

/** `share` of the screen's height; `contrast` as WCAG 2.2 has it. Letters on the map stand on their halo. */
export function roomLook({ share, contrast }: { readonly share: number; readonly contrast: number }): RoomLook {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colourOf = (css: string): Colour => {
    if (!canvas) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (value: number): number => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const ratio = (a: Colour, b: Colour): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return colourOf('Canvas');
  };
  const small: string[] = [];
  const pale: string[] = [];
  let [leastPx, leastContrast, texts] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || words === '' || element.closest('.visually-hidden, option, script, .late-notice')) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const svg = element instanceof SVGTextElement ? element : null;
    const px = Number.parseFloat(style.fontSize) * (svg?.getScreenCTM()?.a ?? 1);
    const pin = svg?.closest('.map-pin')?.querySelector('.map-pin-dot');
    const ink = colourOf(svg ? style.fill : style.color);
    const ground = svg ? colourOf(pin ? getComputedStyle(pin).fill : style.stroke) : groundOf(element);
    const seen = ratio(ink, ground);
    texts += 1;
    leastPx = Math.min(leastPx, px);
    leastContrast = Math.min(leastContrast, seen);
    if (px < innerHeight * share - 0.05) small.push(`${words.slice(0, 40)}: ${px.toFixed(1)} px`);
    if (seen < contrast) pale.push(`${words.slice(0, 40)}: ${seen.toFixed(2)}`);
  }
  return { small, pale, leastPx, leastContrast, texts };
}
