const unpacking = (): DecompressionStream => new DecompressionStream('deflate-raw');

/** Browsers that run the app's scripts may yet be too old for it: Chrome before 103, Firefox before 113. */
export function canUnpack(): boolean {
  try {
    return Boolean(unpacking());
  } catch {
    return false;
  }
}

/** What the build has packed into the file: base64 of JSON, deflated. Rejects what is neither, and all where `canUnpack` is false. */
export async function unpacked(base64: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(unpacking());
  return JSON.parse(await new Response(stream).text());
}
