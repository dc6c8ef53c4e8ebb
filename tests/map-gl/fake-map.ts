/** Stands in for MapLibre's map where there is no WebGL: it keeps what it is told, and fires what a test asks for. */

export class FakeMap {
  static created: FakeMap[] = [];
  static throwsNext = false;

  readonly images = new Map<string, number>();
  readonly states = new Map<string, object>();
  readonly looks: { readonly zoom: number }[] = [];
  isRemoved = false;
  resizes = 0;
  private zoom: number;
  private readonly listeners = new Map<string, { readonly act: () => void; readonly isOnce: boolean }[]>();
  private readonly canvas = document.createElement('canvas');

  constructor({ zoom }: { readonly zoom: number }) {
    if (FakeMap.throwsNext) throw new Error('No WebGL 2');
    this.zoom = zoom;
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
  addLayer(): void {}
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
