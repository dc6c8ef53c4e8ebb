/** Parts of the page whose scripts come when they are first drawn, and can be asked for again after they did not. */
import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { lateScript } from './late-script.ts';

/** React keeps a failed load for good: each of these makes a new one. */
const renewals = new Set<() => void>();

/** To be called before what failed is tried again. */
export function renewLateParts(): void {
  for (const renew of renewals) renew();
}

/** `fetch` brings its script before it is drawn: it is then drawn at once, and nothing is shown in its place. */
export type LatePart<P> = ComponentType<P> & { readonly fetch: () => Promise<unknown> };

/**
 * Draws the part that the script calls `name` once it has come; needs a `Suspense` and a boundary around it. Made once,
 * outside components.
 */
export function latePart<P extends object, K extends string>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): LatePart<P> {
  const ask = lateScript(load);
  let come: ComponentType<P> | undefined;
  const fetch = (): Promise<ComponentType<P>> =>
    ask().then((script) => {
      come = script[name];
      return come;
    });
  const make = () =>
    lazy(() =>
      fetch().then(
        (part): { default: ComponentType<P> } => ({ default: part }),
        (error: unknown) => {
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
  const drawn = (props: P): ReactNode => {
    // One and the same for as long as it is shown, but for one that did not come.
    const [Come] = useState(() => come);
    return Come ? <Come {...props} /> : <Part {...props} />;
  };
  return Object.assign(drawn, { fetch });
}
