/** Tells MapLibre where its worker is: its own guess breaks once it is bundled. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export const setBundledWorker = (): void => setWorkerUrl(new URL(workerUrl, import.meta.url).href);
