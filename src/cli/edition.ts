/** `edition`: files the records as they stand, so that links pinned to them go on showing them after they are mended. */
import type { Topology } from 'topojson-specification';
import { checkChronicle } from '../format/check/check-chronicle.ts';
import { faultLines } from '../format/check/fault-words.ts';
import { editionFile, editionName, editionText } from '../format/edition-name.ts';
import { joinFolder } from '../format/join-folder.ts';
import type { CheckPlaces } from './check.ts';
import { chroniclesUnder, readFolderFiles } from './chronicle-folders.ts';
import type { Effects } from './effects.ts';

export type EditionEffects = Effects & {
  /** In hexadecimal digits. */
  readonly sha256: (text: string) => string;
};

/** Exit code: 0 filed, or filed before; 1 where the checker finds a fault: a file that it cannot read would be missing for good. Nothing that is filed is ever changed. */
export async function edition(places: CheckPlaces, effects: EditionEffects): Promise<0 | 1> {
  const { readText, writeText, print, sha256 } = effects;
  const baseMap = JSON.parse(await readText(places.baseMap)) as Topology;
  let isSound = true;
  for (const folder of await chroniclesUnder(places.dataRoot, effects)) {
    const files = await readFolderFiles(folder, effects);
    const { value } = joinFolder(files);
    const path = editionFile(editionName(value, sha256));
    const folderName = folder.slice(folder.lastIndexOf('/') + 1);
    const faults = checkChronicle(files, { folderName, baseMap }).filter(({ gravity }) => gravity === 'fault');
    if (faults.length > 0) {
      print(`${folder}: not filed; see what “check” says of its records`);
      for (const line of faults.flatMap((fault) => faultLines(folder, fault))) print(line);
      isSound = false;
    } else if (files.has(path)) print(`${folder}/${path} is there already`);
    else {
      await writeText(`${folder}/${path}`, editionText(value));
      print(`${folder}/${path}`);
    }
  }
  return isSound ? 0 : 1;
}
