/** Stands where MapLibre would: nobody asks for it, as `gl-wish.ts` says. */
export const createMapHost: typeof import('../../views/map/gl/map-host.ts').createMapHost = () => {
  throw new Error('This file holds no interactive map');
};
