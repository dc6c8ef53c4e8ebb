/** Whether the page's address asks for the map by WebGL, or asks it away. */
import type { GlWish } from '../views/map/gl/gl-support.ts';

/** `?gl=force` and `?gl=off` in the link that opened the page, for tests and for readers whose GPU misbehaves. */
export function readGlWish(unsaid: GlWish): GlWish {
  const asked = /[?&]gl=(force|off)\b/.exec(location.search)?.[1];
  return asked === 'force' || asked === 'off' ? asked : unsaid;
}
