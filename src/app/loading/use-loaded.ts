/** One thing that is loaded, with a way to try again. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../domain/result.ts';
import type { LoadFault } from './fetch-json.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly fault: LoadFault };

/** `load` must keep its identity between renders. Loads anew when it changes or when the returned function is called. */
export function useLoaded<T>(
  load: (signal: AbortSignal) => Promise<Result<T, LoadFault>>,
): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const life = useRef<AbortController | null>(null);

  const start = useCallback(() => {
    life.current?.abort();
    const mine = new AbortController();
    life.current = mine;
    setLoaded({ state: 'loading' });
    load(mine.signal)
      .then((result) => {
        if (mine.signal.aborted) return;
        setLoaded(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', fault: result.error });
      })
      .catch((error: unknown) => {
        if (!mine.signal.aborted) setLoaded({ state: 'failed', fault: { kind: 'broken', detail: String(error) } });
      });
  }, [load]);

  useEffect(() => {
    start();
    return () => life.current?.abort();
  }, [start]);

  return [loaded, start];
}
