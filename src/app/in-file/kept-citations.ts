/** Citations, which only the build can write: the file holds all of them packed together, by their paths on the site. */

async function unpacked(base64: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

let kept: Promise<unknown> | undefined;

/** `path` is from the app's root. Null where there is none of that path. */
export async function keptCitation(path: string): Promise<string | null> {
  kept ??= unpacked(document.querySelector('script[data-kept]')?.textContent ?? '');
  const texts = await kept;
  if (typeof texts !== 'object' || texts === null) return null;
  const text: unknown = (texts as Record<string, unknown>)[path.slice(1)];
  return typeof text === 'string' ? text : null;
}
