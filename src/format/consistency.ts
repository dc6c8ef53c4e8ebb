/** What must hold between the records of a chronicle before it can be shown at all. The checker asks for much more. */
import { type Issue, type Path, toPointer } from './issue.ts';
import { idFieldOf, LIST_NAMES, type Records } from './records.ts';
import { idsOf, referencesOf } from './references.ts';
import type { ChronicleFile } from './schema.ts';

const issue = (path: Path, code: string, message: string): Issue => ({ path: toPointer(path), code, message });

const repeatedIds = (file: ChronicleFile): Issue[] =>
  LIST_NAMES.flatMap((list) => {
    const seen = new Set<string>();
    const field = idFieldOf(list);
    return (file[list] ?? []).flatMap((item, index) => {
      const id = String(Reflect.get(item, field));
      if (seen.has(id)) return [issue([list, index, field], 'duplicate-id', `There are two "${id}" in ${list}`)];
      seen.add(id);
      return [];
    });
  });

const openReferences = (file: ChronicleFile, records: Records): Issue[] => {
  const ids = idsOf(file);
  return referencesOf(records)
    .filter(({ list, id }) => !ids[list].has(id))
    .map(({ list, id, path }) => issue(path, 'unknown-reference', `There is no "${id}" in ${list}`));
};

const unclearParties = ({ events }: Records): Issue[] =>
  events.flatMap(({ record, path }) =>
    (record.participants ?? []).flatMap(({ country, organisation }, index) =>
      (country === undefined) === (organisation === undefined)
        ? [
            issue(
              [...path, 'participants', index],
              'participant-party',
              'A participant is one country or one organisation',
            ),
          ]
        : [],
    ),
  );

/** Empty where the chronicle holds together. */
export function inconsistenciesOf(file: ChronicleFile, records: Records): Issue[] {
  const { start, end } = file.chronicle.extent;
  const extent =
    start <= end ? [] : [issue(['chronicle', 'extent'], 'extent-order', 'The extent ends before it begins')];
  return [...extent, ...repeatedIds(file), ...openReferences(file, records), ...unclearParties(records)];
}
