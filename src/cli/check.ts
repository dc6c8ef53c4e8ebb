/** `check [folder ...]`: every fault of the chronicles in these folders, or in all folders under `data/`. */
import type { Topology } from 'topojson-specification';
import { checkChronicle } from '../format/check/check-chronicle.ts';
import type { Fault, Gravity } from '../format/check/fault.ts';
import { faultLines } from '../format/check/fault-words.ts';
import { chroniclesUnder, readFolderFiles } from './chronicle-folders.ts';
import type { Effects } from './effects.ts';

/** Where things are, from the root of the project. */
export type CheckPlaces = { readonly dataRoot: string; readonly baseMap: string };

type Reading = { readonly folder: string; readonly faults: readonly Fault[] };

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const ofGravity = ({ faults }: Reading, gravity: Gravity): Fault[] =>
  faults.filter((fault) => fault.gravity === gravity);

function printFindings(folder: string, faults: readonly Fault[], print: Effects['print']): void {
  let file = '';
  for (const fault of faults) {
    if (file !== '' && fault.file !== file) print('');
    file = fault.file;
    for (const line of faultLines(folder, fault)) print(line);
  }
  if (faults.length > 0) print('');
}

/** Faults first; warnings apart from them, below a line of their own. */
function printReading(reading: Reading, print: Effects['print']): void {
  printFindings(reading.folder, ofGravity(reading, 'fault'), print);
  const warnings = ofGravity(reading, 'warning');
  if (warnings.length > 0) print('Warnings, which may stay:');
  printFindings(reading.folder, warnings, print);
}

function printTotal(readings: readonly Reading[], print: Effects['print']): void {
  const faults = readings.flatMap((reading) =>
    ofGravity(reading, 'fault').map(({ file }) => `${reading.folder}/${file}`),
  );
  const chronicles = counted(readings.length, 'chronicle');
  const warned = readings.flatMap((reading) => ofGravity(reading, 'warning')).length;
  const total =
    faults.length === 0
      ? `No faults in ${chronicles}`
      : `${counted(faults.length, 'fault')} in ${counted(new Set(faults).size, 'file')} of ${chronicles}`;
  print(warned === 0 ? total : `${total}; ${counted(warned, 'warning')}`);
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Exit code: 0 sound, with warnings or without, 1 faults found, 2 unreadable. Without folders, all chronicles under the data root are checked. */
export async function check(folders: readonly string[], places: CheckPlaces, effects: Effects): Promise<0 | 1 | 2> {
  const { readText, print } = effects;
  try {
    const baseMap = JSON.parse(await readText(places.baseMap)) as Topology;
    const named = folders.map((folder) => folder.replace(/\/+$/, ''));
    const readings: Reading[] = [];
    for (const folder of named.length > 0 ? named : await chroniclesUnder(places.dataRoot, effects)) {
      const files = await readFolderFiles(folder, effects);
      const folderName = folder.slice(folder.lastIndexOf('/') + 1);
      readings.push({ folder, faults: checkChronicle(files, { folderName, baseMap }) });
    }
    if (readings.length === 0) throw new Error(`There is no chronicle under ${places.dataRoot}`);
    for (const reading of readings) printReading(reading, print);
    printTotal(readings, print);
    return readings.some((reading) => ofGravity(reading, 'fault').length > 0) ? 1 : 0;
  } catch (error) {
    print(`Nothing was checked: ${wordsOf(error)}`);
    return 2;
  }
}
