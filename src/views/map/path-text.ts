/** Writes what d3 draws as short SVG path texts: steps between the points of a grid, a fraction of the bytes of d3's own. */
import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Unit = number;

/** `0.5` as `.5`, `-0.5` as `-.5`. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** Two numbers, with a space only where no sign parts them. */
const pair = (a: string, b: string): string => (b.startsWith('-') ? a + b : `${a} ${b}`);

/** `gridPx`: what coordinates are rounded to, in px: 1, or a tenth. Lines and areas alone; points are not drawn. */
class PathText implements GeoContext {
  readonly #perPx: number;
  #text = '';
  /** Where the pen is, and where its piece began, in units of the grid. */
  #x: Unit = 0;
  #y: Unit = 0;
  #start: readonly [Unit, Unit] = [0, 0];
  /** The steps of the piece so far; what has none is not seen. */
  #steps = '';

  constructor(gridPx: number) {
    this.#perPx = Math.round(1 / gridPx);
  }

  beginPath(): void {}

  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#finish('');
    this.#x = Math.round(x * this.#perPx);
    this.#y = Math.round(y * this.#perPx);
    this.#start = [this.#x, this.#y];
  }

  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [Math.round(x * this.#perPx), Math.round(y * this.#perPx)];
    const [dx, dy] = [nextX - this.#x, nextY - this.#y];
    if (dx === 0 && dy === 0) return;
    const step = pair(this.#told(dx), this.#told(dy));
    this.#steps += this.#steps === '' || step.startsWith('-') ? step : ` ${step}`;
    this.#x = nextX;
    this.#y = nextY;
  }

  closePath(): void {
    this.#finish('z');
  }

  /** The text so far, and begins anew; null where nothing is to be seen. */
  take(): string | null {
    this.#finish('');
    const text = this.#text;
    this.#text = '';
    return text === '' ? null : text;
  }

  #told(units: Unit): string {
    return short(units / this.#perPx);
  }

  #finish(end: '' | 'z'): void {
    const [x, y] = this.#start;
    if (this.#steps !== '') this.#text += `M${pair(this.#told(x), this.#told(y))}l${this.#steps}${end}`;
    this.#steps = '';
  }
}

/** As d3's `geoPath(projection)`, but null also for what is smaller than the grid. */
export function pathTexts(projection: GeoProjection, gridPx: number): (object: GeoPermissibleObjects) => string | null {
  const context = new PathText(gridPx);
  const path = geoPath(projection, context);
  return (object) => {
    path(object);
    return context.take();
  };
}
