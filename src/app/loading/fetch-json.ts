/** Reads JSON from the app's own folder. Every way in which that can fail is told apart, so that the reader can be told. */
import { err, ok, type Result } from '../../domain/result.ts';
import { tellMissing } from './edition.ts';
import { nextTurn } from './take-turns.ts';

export type LoadFault =
  /** The line dropped, or the host did not answer in time. */
  | { readonly kind: 'unreachable' }
  /** The host answered that there is no such file. */
  | { readonly kind: 'missing'; readonly status: number }
  /** The host answered that it cannot give it now. */
  | { readonly kind: 'refused'; readonly status: number }
  /** What came is not what was asked for: cut short, of another type, or not sound. */
  | { readonly kind: 'broken'; readonly detail: string };

/** Long enough for slow lines, short enough to be told about a dead one. */
const PATIENCE_MS = 30_000;

/** Given up after a while, or when `signal` says so. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<Result<unknown, LoadFault>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      signal: AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(PATIENCE_MS)]),
    });
    const { ok: isOk, status } = response;
    if (!isOk) {
      // Object stores that list nothing forbid what is not there.
      if (status < 500) tellMissing();
      return err({ kind: status === 404 || status === 410 ? 'missing' : 'refused', status });
    }
    text = await response.text();
  } catch {
    return err({ kind: 'unreachable' });
  }
  await nextTurn();
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ kind: 'broken', detail: 'it is not JSON' });
  }
}
