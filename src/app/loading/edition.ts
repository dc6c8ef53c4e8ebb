/** Which build of the site a page is of. Its files have their hash in their names: after a deploy the old ones may be gone. */

export type Edition = {
  /** The path of the app's folder, without a closing slash. */
  readonly base: string;
  /** The address of the script that runs. */
  readonly script: string;
};

const PATIENCE_MS = 5000;

const nameOf = (address: string): string => address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';

/**
 * Whether the site names another script than the one that runs. Asks for the page for wrong addresses: it is small, and a
 * host that does not have it by that name answers with it all the same. False if nothing can be learnt.
 */
export async function isRenewed({ base, script }: Edition): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const text = await (await fetch(`${base}/404.html`, { cache: 'no-cache', signal })).text();
    const named = [...text.matchAll(/<script [^>]*src="[^"]*?assets\/([^"/]+\.js)"/g)].map(([, name]) => name);
    return named.length > 0 && !named.includes(nameOf(script));
  } catch {
    return false;
  }
}

const listeners = new Set<() => void>();

/** To be called when a file of the app's own was asked for and may be gone. */
export const tellMissing = (): void => {
  for (const listener of listeners) listener();
};

/** Calls `listener` each time a file of the app's own is not there, JSON or script. Returns how to stop that. */
export function onMissing(listener: () => void): () => void {
  listeners.add(listener);
  // Vite tells so of scripts that are loaded when first needed.
  window.addEventListener('vite:preloadError', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('vite:preloadError', listener);
  };
}
