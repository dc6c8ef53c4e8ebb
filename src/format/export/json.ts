/** Records in the file format itself, so that whatever reads a chronicle reads what was taken of it. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { toChronicleFile } from './chronicle-file.ts';
import { excerptOf } from './excerpt.ts';
import { addressIn, editionOf, standfirstOf, type Taken, titleOf } from './taken.ts';
import { aheadLine } from './told.ts';

/** What was mended, looked for or noted since would tell of what came later. */
const withoutHindsight = (chronicle: Chronicle, standfirst: string): Chronicle => ({
  ...chronicle,
  standfirst,
  corrections: [],
  unsourced: [],
  questions: new Map([...chronicle.questions].map(([id, question]) => [id, { ...question, note: null }])),
});

/** All of it as it is, else the part with what it names: what was known later is named by nothing. */
function recordsOf(taken: Taken): Chronicle {
  const { chronicle, events, part, moment } = taken;
  if (part === null && moment === null) return chronicle;
  const excerpt = excerptOf(chronicle, new Set(events.map(({ event }) => event.id)));
  return moment === null ? excerpt : withoutHindsight(excerpt, standfirstOf(taken));
}

/** The format has one status for an event: what of it was still to come is told beside the moment. */
const momentOf = (taken: Taken): string | null =>
  taken.moment && [taken.moment, ...taken.events.flatMap((each) => aheadLine(taken, each) ?? [])].join(' ');

export function jsonText(taken: Taken): string {
  const address = addressIn(taken, taken.paths.chronicle);
  const known = momentOf(taken);
  const file = {
    taken: {
      holds: titleOf(taken),
      edition: editionOf(taken),
      ...(known === null ? {} : { known }),
      ...(address === null ? {} : { from: address }),
    },
    ...toChronicleFile(recordsOf(taken)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
