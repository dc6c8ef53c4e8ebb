/**
 * The order of style sheets on the site: those of the app as it starts, then those of its late parts. Where all is in one
 * script, the bundler puts late ones first, and rules would win that lose on the site.
 */
import type { Plugin } from 'vite';

/** Paths of modules, as the bundler tells them. */
type Imports = {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
};
type Graph = { readonly getModuleInfo: (id: string) => Imports | null };

/** Modules in order of being run from `entry`, each once: what it imports before it, and late parts after all of that. */
export function runFrom(entry: string, graph: Graph): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const late: string[] = [];
  const run = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    for (const imported of info?.importedIds ?? []) run(imported);
    late.push(...(info?.dynamicallyImportedIds ?? []));
    order.push(id);
  };
  run(entry);
  // Grows while it is walked: late parts have late parts.
  for (const id of late) run(id);
  return order;
}

/** `tell` is called once the app is bundled, with the paths of its style sheets. */
export const styleOrder = (tell: (sheets: readonly string[]) => void): Plugin => ({
  name: 'style-order',
  generateBundle(_options, bundle) {
    const entry = Object.values(bundle).find((piece) => piece.type === 'chunk' && piece.isEntry);
    if (entry?.type !== 'chunk' || entry.facadeModuleId === null) throw new Error('The one file has no entry');
    tell(runFrom(entry.facadeModuleId, this).filter((id) => id.endsWith('.css')));
  },
});

const MODULE = 'virtual:style-order';

/** An entry that has these sheets, in that order, and nothing else. */
export const sheetsAlone = (sheets: readonly string[]): Plugin => ({
  name: 'sheets-alone',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) => (id === `\0${MODULE}` ? sheets.map((sheet) => `import ${JSON.stringify(sheet)};`).join('\n') : null),
});

export const SHEETS_ALONE = MODULE;
