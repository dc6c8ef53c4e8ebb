/** The editions of each chronicle that are filed beside its records, `data/<chronicle>/editions/<hash>.json`, to be published again by every build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFile } from '../format/edition-name.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { editionOf } from './edition-of.ts';

export type KeptEdition = { readonly hash: string; readonly text: string };

/** In order of their names; none where none is filed. Throws where a file is not what its name says: its pins would lie. */
export function keptEditions(folder: string): KeptEdition[] {
  const editions = join(folder, 'editions');
  if (!existsSync(editions)) return [];
  const names = readdirSync(editions).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const hash = name.slice(0, -'.json'.length);
    const file: unknown = JSON.parse(readFileSync(join(editions, name), 'utf8'));
    if (editionOf(file) !== hash) throw new Error(`${folder}/${editionFile(hash)} is not the edition of its name`);
    return { hash, text: JSON.stringify(file) };
  });
}

/** Throws where one can no longer be read by readers' pages: a build that loses an edition must fail. */
export function checkEditions(folder: string): void {
  for (const { hash, text } of keptEditions(folder)) {
    const parsed = parseChronicle(JSON.parse(text));
    if (!parsed.ok)
      throw new Error(
        `${folder}/${editionFile(hash)} can no longer be read: ${JSON.stringify(parsed.error.slice(0, 3))}`,
      );
  }
}
