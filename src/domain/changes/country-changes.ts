/** Which countries' parts differ. That nothing is reported and that no part is confirmed are alike: neither is a part. */
import { type CountryPart, PARTS, takesPart } from '../events/participation.ts';
import { partSources } from '../evidence/part-sources.ts';
import type { CountryChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

const partOf = (each: CountryPart | null): CountryPart['part'] => each?.part ?? 'none';

const isSamePart = (a: CountryPart | null, b: CountryPart | null): boolean =>
  partOf(a) === partOf(b) && (partOf(a) === 'none' || a?.isPlanned === b?.isPlanned);

function kindOf(from: CountryPart | null, to: CountryPart | null): CountryChange['kind'] {
  if (partOf(from) === 'none' && takesPart(partOf(to))) return 'country-joined';
  if (takesPart(partOf(from)) && partOf(to) === 'none') return 'country-left';
  return 'country-moved';
}

/** Joined, left, moved; within each in order of the parts that they have, or had, then of the countries' names. */
export function countryChanges({ a, b, groundsOf }: Compared): CountryChange[] {
  const sourcesOf = ({ chronicle, side }: Seen, part: CountryPart | null): readonly string[] =>
    part === null ? [] : partSources(chronicle, part, side.day);
  const changes = [...new Set([...a.day.parts.keys(), ...b.day.parts.keys()])].flatMap((iso3): CountryChange[] => {
    const [from, to] = [a.day.parts.get(iso3) ?? null, b.day.parts.get(iso3) ?? null];
    if (isSamePart(from, to)) return [];
    const madeBy = [...(from?.madeBy ?? []), ...(to?.madeBy ?? [])];
    const grounds = groundsOf(
      [...sourcesOf(b, to), ...sourcesOf(a, from)],
      madeBy.map(({ event }) => event.id),
    );
    return [{ kind: kindOf(from, to), iso3, from, to, ...grounds }];
  });
  const kinds: readonly CountryChange['kind'][] = ['country-joined', 'country-left', 'country-moved'];
  const rank = ({ from, to }: CountryChange): number => PARTS.indexOf(partOf(to ?? from));
  const name = ({ iso3 }: CountryChange): string => b.chronicle.countries.get(iso3)?.name ?? iso3;
  return changes.sort(
    (x, y) =>
      kinds.indexOf(x.kind) - kinds.indexOf(y.kind) ||
      rank(x) - rank(y) ||
      (`${name(x)}/${x.iso3}` < `${name(y)}/${y.iso3}` ? -1 : 1),
  );
}
