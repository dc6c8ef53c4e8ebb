/** All rules on one chronicle's folder. */
import { byPlace, type Fault, type Finding } from './fault.ts';
import { type Folder, readFolder } from './folder.ts';
import type { CheckContext, Rule } from './rule.ts';
import { RULES } from './rule-registry.ts';

function toFault({ id: rule, gravity = 'fault' }: Rule, { spot, message, remedy }: Finding, folder: Folder): Fault {
  const { files, joined } = folder;
  const origin = spot.kind === 'record' ? joined.originOf(spot.path) : null;
  const file = spot.kind === 'file' ? spot.file : (origin?.file ?? '');
  const text = files.get(file);
  if (!text) return { gravity, file, line: 1, rule, message, remedy };
  const offset = spot.kind === 'file' ? spot.offset : text.offsetOf(origin?.path ?? []);
  return { gravity, file, ...text.placeOf(offset), rule, message, remedy };
}

/** `files` maps names within the folder (`events/e-0311-chiefs.json`) to texts. In order of file and line, warnings among faults; empty if sound. */
export function checkChronicle(files: ReadonlyMap<string, string>, context: CheckContext): Fault[] {
  const folder = readFolder(files);
  return RULES.flatMap((rule) => rule.check(folder, context).map((finding) => toFault(rule, finding, folder))).sort(
    byPlace,
  );
}
