/** Citations, which only the build can write: the file holds all of them packed together, by their paths on the site. */
import { unpacked } from './unpacked.ts';

let kept: Promise<unknown> | undefined;

/** `path` is from the app's root. Null where there is none of that path. */
export async function keptCitation(path: string): Promise<string | null> {
  kept ??= unpacked(document.querySelector('script[data-kept]')?.textContent ?? '');
  const texts = await kept;
  if (typeof texts !== 'object' || texts === null) return null;
  const text: unknown = (texts as Record<string, unknown>)[path.slice(1)];
  return typeof text === 'string' ? text : null;
}
