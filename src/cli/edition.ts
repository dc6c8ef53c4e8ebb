/** `edition`: files the records as they stand, so that links pinned to them go on showing them after they are mended. */
import { editionFile, editionName, editionText } from '../format/edition-name.ts';
import { joinFolder } from '../format/join-folder.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { chroniclesUnder, readFolderFiles } from './chronicle-folders.ts';
import type { Effects } from './effects.ts';

export type EditionEffects = Effects & {
  /** In hexadecimal digits. */
  readonly sha256: (text: string) => string;
};

/** Exit code: 0 filed, or filed before; 1 where records are not sound: no page could show them again. Nothing that is filed is ever changed. */
export async function edition(dataRoot: string, effects: EditionEffects): Promise<0 | 1> {
  const { writeText, print, sha256 } = effects;
  let isSound = true;
  for (const folder of await chroniclesUnder(dataRoot, effects)) {
    const files = await readFolderFiles(folder, effects);
    const { value } = joinFolder(files);
    const path = editionFile(editionName(value, sha256));
    if (!parseChronicle(value).ok) {
      print(`${folder}: not filed; see what “check” says of its records`);
      isSound = false;
    } else if (files.has(path)) print(`${folder}/${path} is there already`);
    else {
      await writeText(`${folder}/${path}`, editionText(value));
      print(`${folder}/${path}`);
    }
  }
  return isSound ? 0 : 1;
}
