/**
 * The colours and strokes of the SVG drawing, asked of the page itself: `map.css` stays the one place that knows them, in
 * every theme. Widths and dashes in CSS px.
 */
import type { CountryPaint } from '../map-scene.ts';
import type { HatchKind, Ink } from './hatch-image.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Stroke = { readonly color: string; readonly width: number; readonly dashes: readonly number[] };

const STROKES = {
  solid: 'map-border',
  dashed: 'map-border map-border-dashed',
  defacto: 'map-border map-border-defacto',
  coast: 'map-coast',
  blackSea: 'map-black-sea-coast',
  emphasised: 'map-emphasised',
} as const;
export type StrokeKind = keyof typeof STROKES;

export type Palette = {
  readonly sea: string;
  readonly land: string;
  readonly lakes: string;
  readonly strokes: Readonly<Record<StrokeKind, Stroke>>;
  readonly hatches: Readonly<Record<HatchKind, Ink>>;
  fillOf(iso3: string, paint: CountryPaint | undefined): string;
};

const NO_INK: Ink = { red: 0, green: 0, blue: 0, alpha: 0 };

/** Reads what browsers compute colours to: `rgb(…)`, `rgba(…)`, `color(srgb …)`. Anything else is no ink. */
export function parseInk(text: string, opacity = 1): Ink {
  const isUnit = text.startsWith('color(srgb');
  if (!isUnit && !text.startsWith('rgb')) return NO_INK;
  const [red, green, blue, alpha = 1] = (text.replace('srgb', '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return NO_INK;
  const toByte = (value: number): number => Math.min(255, Math.max(0, Math.round(isUnit ? value * 255 : value)));
  return { red: toByte(red), green: toByte(green), blue: toByte(blue), alpha: alpha * opacity };
}

export const inkText = ({ red, green, blue, alpha }: Ink): string =>
  `rgba(${red},${green},${blue},${Math.round(alpha * 1000) / 1000})`;

const opacityOf = (text: string): number => (text === '' ? 1 : Number.parseFloat(text));

type Probe = { readonly read: (className: string, data?: Readonly<Record<string, string>>) => CSSStyleDeclaration };

const strokeOf = ({ stroke, strokeOpacity, strokeWidth, strokeDasharray }: CSSStyleDeclaration): Stroke => ({
  color: inkText(parseInk(stroke, opacityOf(strokeOpacity))),
  width: Number.parseFloat(strokeWidth) || 0,
  dashes: (strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
});

const lineInk = ({ stroke, strokeOpacity }: CSSStyleDeclaration): Ink => parseInk(stroke, opacityOf(strokeOpacity));
const dotInk = ({ fill, fillOpacity }: CSSStyleDeclaration): Ink => parseInk(fill, opacityOf(fillOpacity));

/** `probe` reads the styles of a shape inside the map's box. Valid until the theme changes. */
export function readPalette({ read }: Probe, sea: string): Palette {
  const fillColor = (className: string, data?: Readonly<Record<string, string>>): string =>
    inkText(dotInk(read(className, data)));
  const hatchLine = lineInk(read('map-hatch-line'));
  const stroke = (kind: StrokeKind): Stroke => strokeOf(read(STROKES[kind]));
  const known = new Map<string, string>();
  return {
    sea: inkText(parseInk(sea)),
    land: fillColor('map-country', { part: 'none' }),
    lakes: fillColor('map-lakes'),
    strokes: {
      solid: stroke('solid'),
      dashed: stroke('dashed'),
      defacto: stroke('defacto'),
      coast: stroke('coast'),
      blackSea: stroke('blackSea'),
      emphasised: stroke('emphasised'),
    },
    hatches: {
      remote: hatchLine,
      observer: hatchLine,
      disputed: hatchLine,
      host: hatchLine,
      unconfirmed: dotInk(read('map-hatch-dot')),
      planned: lineInk(read('map-hatch-gap')),
      held: lineInk(read('map-hatch-held')),
    },
    fillOf(iso3, paint) {
      const part = paint?.part ?? 'none';
      const key = `${iso3} ${part} ${paint?.isPlanned ?? false}`;
      const fill =
        known.get(key) ??
        fillColor('map-country', { country: iso3, part, ...(paint?.isPlanned ? { planned: 'true' } : {}) });
      known.set(key, fill);
      return fill;
    },
  };
}

/** A shape in `box` that is not drawn but styled; removed by `dispose`. */
export function createProbe(box: HTMLElement): Probe & { dispose(): void } {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = svg.appendChild(document.createElementNS(SVG, 'path'));
  svg.setAttribute('class', 'map-gl-probe');
  box.append(svg);
  return {
    read(className, data = {}) {
      for (const { name } of [...shape.attributes]) shape.removeAttribute(name);
      shape.setAttribute('class', className);
      for (const [name, value] of Object.entries(data)) shape.setAttribute(`data-${name}`, value);
      return getComputedStyle(shape);
    },
    dispose: () => svg.remove(),
  };
}
