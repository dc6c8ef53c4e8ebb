/** Style sheets that pages need beside the app's own, which come with late scripts: as built, a page needs them before any. */
import type { Rolldown } from 'vite';

/** Paths from the app's folder, in the order of their scripts. */
export type PageSheets = Readonly<Record<'records' | 'lessons' | 'site' | 'paper' | 'embed', readonly string[]>>;

/** Those of the script made from that file, and of all that it imports but the app itself, which every page has. */
export function sheetsOf(bundle: Rolldown.OutputBundle, file: string): string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  );
  const from = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${file}`));
  const seen = new Set<string>();
  const sheets = new Set<string>();
  const follow = (chunk: Rolldown.OutputChunk): void => {
    if (seen.has(chunk.fileName) || chunk.isEntry) return;
    seen.add(chunk.fileName);
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) follow(imported);
    }
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
  };
  if (from) follow(from);
  return [...sheets];
}
