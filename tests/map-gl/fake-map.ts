/** Stands in for MapLibre's map where there is no WebGL: it keeps what it is told, and fires what a test asks for. */

export class FakeMap {
  static created: FakeMap[] = [];
  static throwsNext = false;

  readonly images = new Map<string, number>();
  readonly states = new Map<string, object>();
  readonly looks: { readonly zoom: number }[] = [];
  readonly sources: string[] = [];
  /** From the lowest to the topmost. */
  readonly layers: string[] = [];
  /** Whether all that is asked of it is drawn at once. */
  isQuick = true;
  pixelRatio: number;
  isRemoved = false;
  resizes = 0;
  private zoom: number;
  private readonly listeners = new Map<string, { readonly act: () => void; readonly isOnce: boolean }[]>();
  private readonly canvas = document.createElement('canvas');

  constructor({ zoom, pixelRatio }: { readonly zoom: number; readonly pixelRatio: number }) {
    if (FakeMap.throwsNext) throw new Error('No WebGL 2');
    this.zoom = zoom;
    this.pixelRatio = pixelRatio;
    FakeMap.created.push(this);
  }

  private listen(type: string, act: () => void, isOnce: boolean): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), { act, isOnce }]);
  }
  on(type: string, act: () => void): void {
    this.listen(type, act, false);
  }
  once(type: string, act: () => void): void {
    this.listen(type, act, true);
  }
  fire(type: string): void {
    const told = this.listeners.get(type) ?? [];
    this.listeners.set(
      type,
      told.filter(({ isOnce }) => !isOnce),
    );
    for (const { act } of told) act();
  }

  getCanvas(): HTMLCanvasElement {
    return this.canvas;
  }
  getZoom(): number {
    return this.zoom;
  }
  jumpTo({ zoom }: { readonly zoom: number }): void {
    this.zoom = zoom;
    this.looks.push({ zoom });
  }
  setVerticalFieldOfView(): void {}
  addSource(id: string): void {
    this.sources.push(id);
  }
  getSource(id: string): string | undefined {
    return this.sources.find((source) => source === id);
  }
  addLayer({ id }: { readonly id: string }, before?: string): void {
    this.layers.splice(before === undefined ? this.layers.length : this.layers.indexOf(before), 0, id);
  }
  getLayer(id: string): string | undefined {
    return this.layers.find((layer) => layer === id);
  }
  triggerRepaint(): void {
    if (this.isQuick) queueMicrotask(() => this.fire('idle'));
  }
  setPixelRatio(pixelRatio: number): void {
    this.pixelRatio = pixelRatio;
    this.resizes++;
  }
  setPaintProperty(): void {}
  redraw(): void {}
  resize(): void {
    this.resizes++;
  }
  hasImage(id: string): boolean {
    return this.images.has(id);
  }
  addImage(id: string, _image: object, { pixelRatio }: { readonly pixelRatio: number }): void {
    this.images.set(id, pixelRatio);
  }
  removeImage(id: string): void {
    this.images.delete(id);
  }
  setFeatureState({ source, id }: { readonly source: string; readonly id: string }, state: object): void {
    this.states.set(`${source} ${id}`, state);
  }
  remove(): void {
    this.isRemoved = true;
  }
}
