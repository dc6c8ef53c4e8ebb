/** Whether a map by WebGL is worth its weight here: not at all, only if the reader asks for it, or by itself. */

/** `ask`: only if the reader asks, whatever the machine; `force` is for tests: it loads even on a software renderer. */
export type GlWish = 'auto' | 'ask' | 'force' | 'off';

export type GlOffer = 'none' | 'ask' | 'auto';

export type GlFacts = {
  /** The name that WebGL 2 gives its renderer; null without WebGL 2, '' where the browser hides the name. */
  readonly renderer: string | null;
  readonly savesData: boolean;
  readonly isSlow: boolean;
};

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** Whether a renderer of that name draws on the processor. */
export const isSoftware = (renderer: string | null): boolean => renderer !== null && SOFTWARE.test(renderer);

export function glOffer({ renderer, savesData, isSlow }: GlFacts, wish: GlWish): GlOffer {
  if (wish === 'off' || renderer === null) return 'none';
  if (wish === 'force') return 'auto';
  return isSoftware(renderer) || savesData || isSlow ? 'ask' : 'auto';
}

/** Neither field is in every browser. */
type Hints = { readonly deviceMemory?: number; readonly connection?: { readonly saveData?: boolean } };

function rendererName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  // Browsers keep few contexts alive; this one is not waited for by the collector.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

export function readGlFacts(): GlFacts {
  const { deviceMemory, connection } = navigator as Navigator & Hints;
  return {
    renderer: rendererName(),
    savesData: connection?.saveData === true,
    isSlow: navigator.hardwareConcurrency <= 2 || (deviceMemory !== undefined && deviceMemory <= 2),
  };
}
