/** Parts of the page whose scripts come when they are first drawn, and can be asked for again after they did not. */
import { type ComponentType, lazy, type ReactNode } from 'react';

/** React keeps a failed load for good: each of these makes a new one. */
const renewals = new Set<() => void>();

/** To be called before what failed is tried again. */
export function renewLateParts(): void {
  for (const renew of renewals) renew();
}

/** Chromium and Firefox name the script that did not come; WebKit does not. */
const SCRIPT = /https?:\S+\.js\b/;

/**
 * Draws the part that the script calls `name` once it has come; needs a `Suspense` and a boundary around it. Made once,
 * outside components.
 *
 * Many browsers keep for good that a script did not come, and fail anew without asking (whatwg/html#6768), unless it is
 * asked for by another address: as `again=1`, `again=2`.
 */
export function latePart<P extends object, K extends string>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): ComponentType<P> {
  let missing: string | undefined;
  let tries = 0;
  const ask = (): ReturnType<typeof load> =>
    missing === undefined ? load() : import(/* @vite-ignore */ `${missing}?again=${tries}`);
  const make = () =>
    lazy(() =>
      ask().then(
        (script): { default: ComponentType<P> } => ({ default: script[name] }),
        (error: unknown) => {
          missing ??= SCRIPT.exec(String(error))?.[0];
          tries += 1;
          renewals.add(renew);
          throw error;
        },
      ),
    );
  let Part = make();
  const renew = (): void => {
    renewals.delete(renew);
    Part = make();
  };
  const drawn = (props: P): ReactNode => <Part {...props} />;
  return drawn;
}
