/** Holds a build to the checker: a file that is no JSON would otherwise be missing from what is published, without a word. */
import { basename } from 'node:path';
import type { Topology } from 'topojson-specification';
import { checkChronicle } from '../format/check/check-chronicle.ts';
import { faultLines } from '../format/check/fault-words.ts';
import { readJson } from '../format/join-folder.ts';
import { folderTexts } from './chronicle-files.ts';

/** Throws where the chronicle in `folder` has a fault, and tells all of them. `baseMap` is the text of the map of the world. */
export function checkRecords(folder: string, baseMap: string): void {
  const context = { folderName: basename(folder), baseMap: readJson(baseMap) as Topology };
  const faults = checkChronicle(folderTexts(folder), context).filter(({ gravity }) => gravity === 'fault');
  if (faults.length > 0)
    throw new Error(['The records have faults:', ...faults.flatMap((fault) => faultLines(folder, fault))].join('\n'));
}
