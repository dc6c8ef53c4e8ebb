/** All rules on one chronicle's folder. */
import { byPlace, type Fault, type Finding } from './fault.ts';
import { type Folder, readFolder } from './folder.ts';
import type { CheckContext } from './rule.ts';
import { RULES } from './rule-registry.ts';

function toFault(rule: string, { spot, message, remedy }: Finding, { files, joined }: Folder): Fault {
  const origin = spot.kind === 'record' ? joined.originOf(spot.path) : null;
  const file = spot.kind === 'file' ? spot.file : (origin?.file ?? '');
  const text = files.get(file);
  if (!text) return { file, line: 1, rule, message, remedy };
  const offset = spot.kind === 'file' ? spot.offset : text.offsetOf(origin?.path ?? []);
  return { file, ...text.placeOf(offset), rule, message, remedy };
}

/** `files` maps names within the folder (`events/e-0311-chiefs.json`) to texts. In order of file and line; empty if sound. */
export function checkChronicle(files: ReadonlyMap<string, string>, context: CheckContext): Fault[] {
  const folder = readFolder(files);
  return RULES.flatMap(({ id, check }) => check(folder, context).map((finding) => toFault(id, finding, folder))).sort(
    byPlace,
  );
}
