/** The map's countries as rows: with their part today, what made it so, and what the map draws of them beside. */
import type { Chronicle, Group, Iso3, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import type { Journey } from '../events/journeys.ts';
import { membershipsOn, PARTS, type Part, type Participation } from '../events/participation.ts';
import { blackSeaStates, type ShownPart, shownJourneys, shownParts } from '../events/shown.ts';
import { partSources } from '../evidence/part-sources.ts';
import type { Choice } from './choice.ts';

export type CountryRow = {
  readonly iso3: Iso3;
  readonly name: string;
  /** As the map paints it: `none` too where the legend leaves its part out. */
  readonly part: Part;
  readonly isLeftOut: boolean;
  readonly isPlanned: boolean;
  /** Whether the selected event is about it. */
  readonly isEmphasised: boolean;
  /** False for all while the legend leaves that out. */
  readonly isBlackSea: boolean;
  /** What its part rests on and what else it is named in today; empty where its part is left out. */
  readonly participations: readonly Participation[];
  readonly journeys: readonly Journey[];
  readonly groups: readonly Group[];
  /** Of its part and its memberships. */
  readonly sources: readonly SourceId[];
};

type Shown = Pick<Choice, 'selected' | 'filters'>;

/** A country whose part is left out is no row by that alone. */
const isSeen = ({ isLeftOut, isEmphasised }: ShownPart): boolean => !isLeftOut || isEmphasised;

/** By part, then by name. */
export function countryRows(chronicle: Chronicle, day: ChronicleDay, { selected, filters }: Shown): CountryRow[] {
  const blackSea = filters.hidesBlackSea ? [] : blackSeaStates(chronicle, day.date);
  const parts = new Map(shownParts(day, filters.hiddenParts, selected).map((shown) => [shown.iso3, shown]));
  const journeys = shownJourneys(day, filters);
  const seen = [...parts.values()].filter(isSeen).map(({ iso3 }) => iso3);
  return [...new Set([...seen, ...blackSea])]
    .map((iso3): CountryRow => {
      const shown = parts.get(iso3);
      const isLeftOut = shown?.isLeftOut ?? false;
      const part = isLeftOut ? undefined : day.parts.get(iso3);
      const groups = chronicle.groups.filter(
        (group) =>
          membershipsOn(group, iso3, day.date).length > 0 && !(filters.hidesBlackSea && group.kind === 'black-sea'),
      );
      const memberships = groups.flatMap((group) => membershipsOn(group, iso3, day.date));
      const told = [
        ...(part ? partSources(chronicle, part, day.date) : []),
        ...[...(part?.participations ?? []).map(({ participant }) => participant), ...memberships].flatMap(
          ({ sources }) => sources,
        ),
      ];
      return {
        iso3,
        name: chronicle.countries.get(iso3)?.name ?? iso3,
        part: shown?.shown ?? 'none',
        isLeftOut,
        isPlanned: shown?.isPlanned ?? false,
        isEmphasised: shown?.isEmphasised ?? false,
        isBlackSea: blackSea.includes(iso3),
        participations: part?.participations ?? [],
        journeys: journeys.filter((journey) => journey.iso3 === iso3),
        groups,
        sources: [...new Set(told)],
      };
    })
    .sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || (a.name < b.name ? -1 : 1));
}

/** Of how many countries the legend leaves out their part today. */
export const leftOutCount = (day: ChronicleDay, { selected, filters }: Shown): number =>
  shownParts(day, filters.hiddenParts, selected).filter(({ isLeftOut }) => isLeftOut).length;
