/** Scripts that come when they are first needed, and can be asked for again after they did not. */

/** Chromium and Firefox name the script that did not come; WebKit does not. */
const SCRIPT = /https?:\S+\.js\b/;

/** Long enough for slow lines, short enough to be told about a dead one. */
const PATIENCE_MS = 30_000;

const inTime = <Script>(asked: Promise<Script>): Promise<Script> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The script did not come in time')), PATIENCE_MS);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Makes `load`, a dynamic import, able to be called again after it failed.
 *
 * Many browsers keep for good that a script did not come, and fail anew without asking (whatwg/html#6768), unless it is
 * asked for by another address: as `again=1`, `again=2`.
 */
export function lateScript<Script>(load: () => Promise<Script>): () => Promise<Script> {
  let missing: string | undefined;
  let tries = 0;
  return () => {
    const asked: Promise<Script> =
      missing === undefined ? load() : import(/* @vite-ignore */ `${missing}?again=${tries}`);
    return inTime(asked).catch((error: unknown) => {
      missing ??= SCRIPT.exec(String(error))?.[0];
      tries += 1;
      throw error;
    });
  };
}
