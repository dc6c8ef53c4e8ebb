/** Parts of the page whose scripts come when they are first drawn, and can be asked for again after they did not. */
import { type ComponentType, lazy, type ReactNode } from 'react';
import { lateScript } from './late-script.ts';

/** React keeps a failed load for good: each of these makes a new one. */
const renewals = new Set<() => void>();

/** To be called before what failed is tried again. */
export function renewLateParts(): void {
  for (const renew of renewals) renew();
}

/**
 * Draws the part that the script calls `name` once it has come; needs a `Suspense` and a boundary around it. Made once,
 * outside components.
 */
export function latePart<P extends object, K extends string>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): ComponentType<P> {
  const ask = lateScript(load);
  const make = () =>
    lazy(() =>
      ask().then(
        (script): { default: ComponentType<P> } => ({ default: script[name] }),
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
  const drawn = (props: P): ReactNode => <Part {...props} />;
  return drawn;
}
