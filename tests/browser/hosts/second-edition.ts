/** The built site as a later build would leave it: the same pages, their files under other hashes, the old ones gone. */
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TEXTS = new Set(['.html', '.js', '.css']);

/** `week-12ab.json` → `week-12abz.json`. */
const renamed = (name: string): string => name.replace(/(\.\w+)$/, 'z$1');

/** Writes the site in `dist` into `folder` with other names for all that has a hash in its name. */
export async function writeSecondEdition(dist: string, folder: string): Promise<void> {
  await cp(dist, folder, { recursive: true });
  const assets = await readdir(join(folder, 'assets'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((file) => file.isFile() && TEXTS.has(extname(file.name)))) {
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      assets.reduce((so, name) => so.replaceAll(name, renamed(name)), text),
    );
  }
  for (const name of assets) await rename(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
}
