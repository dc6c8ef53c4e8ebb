/** Records in the file format itself, so that whatever reads a chronicle reads what was taken of it. */
import { toChronicleFile } from './chronicle-file.ts';
import { excerptOf } from './excerpt.ts';
import { addressIn, editionOf, momentWords, type Taken, titleOf } from './taken.ts';

export function jsonText(taken: Taken): string {
  const moment = momentWords(taken);
  const address = addressIn(taken, taken.paths.chronicle);
  const file = {
    taken: {
      holds: titleOf(taken),
      edition: editionOf(taken),
      ...(moment === null ? {} : { known: moment }),
      ...(address === null ? {} : { from: address }),
    },
    ...toChronicleFile(excerptOf(taken.chronicle, new Set(taken.events.map(({ event }) => event.id)))),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
