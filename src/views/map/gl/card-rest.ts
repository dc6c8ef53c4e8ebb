/** Waits for the graphics card without standing still: what a map has asked of it is done by the time a frame is told. */
import type { MapLibreMap } from 'maplibre-gl';

/** How often the card is asked whether it is done. */
const ASK_MS = 16;

/** Calls back once the card has done all that the canvas asked of it; at once where it cannot be asked. */
export function whenCardRests(canvas: HTMLCanvasElement, then: () => void): void {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) {
    then();
    return;
  }
  gl.flush();
  const ask = (): void => {
    const isDone = gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    if (!isDone) {
      setTimeout(ask, ASK_MS);
      return;
    }
    gl.deleteSync(fence);
    then();
  };
  setTimeout(ask, ASK_MS);
}

/** Resolves once all that the map has is drawn. */
export const whenDrawn = (map: MapLibreMap): Promise<void> =>
  new Promise((then) => {
    map.once('idle', () => whenCardRests(map.getCanvas(), then));
    map.triggerRepaint();
  });
