/** Why countries have their parts, and what a count of them rests on: the records from which the parts were folded. */
import type { EventId, GroupKind, Iso3 } from '../chronicle.ts';
import { type CountryPart, GROUP_OF_PART, membershipsOn, type Part } from '../events/participation.ts';
import { partSentences } from '../words/country.ts';
import { capitalised, countWords, inSentence, listWords } from '../words/lists.ts';
import { partWords } from '../words/parts.ts';
import { countRule, partRule, RULES } from '../words/rules.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import type { Ground } from './grounds.ts';

/** The country's memberships in groups of the kind that count on the day. */
const membershipGrounds = ({ chronicle, day, grounds }: Asked, kind: GroupKind, iso3: Iso3): Ground[] =>
  chronicle.groups
    .filter((group) => group.kind === kind)
    .flatMap((group) => membershipsOn(group, iso3, day.date).map((each) => grounds.membership(group, each)));

/** Everything its part was folded from: its participations, the groups that matter for it, and the events' own status and place. */
export function partGrounds(asked: Asked, part: CountryPart): Ground[] {
  const { chronicle, day, grounds } = asked;
  const dayEvents = day.events.filter(({ event }) => part.participations.some((each) => each.event.id === event.id));
  const byMade = [...part.madeBy, ...part.participations.filter((each) => !part.madeBy.includes(each))];
  const group = GROUP_OF_PART[part.part];
  const places = part.part === 'host' ? part.madeBy.flatMap(({ event }) => event.place ?? []) : [];
  return [
    ...byMade.flatMap(({ event, participant }) => {
      const dayEvent = dayEvents.find((each) => each.event.id === event.id);
      return dayEvent ? [grounds.participant(dayEvent, participant)] : [];
    }),
    ...(group ? membershipGrounds(asked, group, part.iso3) : []),
    ...[...new Set(places)].flatMap((id) => chronicle.places.get(id) ?? []).map(grounds.place),
    ...dayEvents.flatMap(({ event }) => grounds.status(event)),
  ];
}

export function countryAnswer(asked: Asked, iso3: Iso3): Answered {
  const part = asked.day.parts.get(iso3);
  const statement = partSentences(asked.chronicle, asked.day, iso3)[0]?.text ?? iso3;
  const rule = partRule(part?.part ?? 'none', part?.isPlanned ?? false, (part?.participations.length ?? 0) > 1);
  return answered(asked, statement, rule, part ? partGrounds(asked, part) : []);
}

/** The parts' grounds together: what several rest on is told once. */
function together(asked: Asked, parts: readonly CountryPart[]): Ground[] {
  const told = new Set<EventId>();
  const [own, shared] = [[] as Ground[], [] as Ground[]];
  for (const ground of parts.flatMap((part) => partGrounds(asked, part))) {
    const isOfEvent = ground.kind === 'report' || ground.kind === 'judgement';
    if (!isOfEvent) own.push(ground);
    else if (!told.has(ground.event.id)) shared.push(ground);
    if (isOfEvent) told.add(ground.event.id);
  }
  return [...own, ...shared];
}

const counted = (count: number): string => capitalised(countWords(count, 'country', 'countries'));

/** Counted as in the legend: what took place, and what is announced. */
export function partAnswer(asked: Asked, part: Part): Answered {
  const parts = [...asked.day.parts.values()].filter((each) => each.part === part);
  const planned = parts.filter(({ isPlanned }) => isPlanned).length;
  const told = [false, true].flatMap((isPlanned) => {
    const count = isPlanned ? planned : parts.length - planned;
    return count === 0 ? [] : [`${partWords(part, isPlanned)}: ${countWords(count, 'country', 'countries')}`];
  });
  return answered(
    asked,
    told.length === 0 ? `${partWords(part)}: no countries` : told.join('; '),
    countRule(part),
    together(asked, parts),
  );
}

export function countriesAnswer(asked: Asked, countries: readonly Iso3[]): Answered {
  const names = countries.map((iso3) => inSentence(asked.chronicle.countries.get(iso3)?.name ?? iso3));
  const parts = countries.flatMap((iso3) => asked.day.parts.get(iso3) ?? []);
  return answered(asked, `${counted(names.length)}: ${listWords(names)}`, RULES.countries, together(asked, parts));
}

export function groupAnswer(asked: Asked, kind: GroupKind): Answered {
  const { chronicle } = asked;
  const grounds = [...chronicle.countries.keys()].flatMap((iso3) => membershipGrounds(asked, kind, iso3));
  const label = chronicle.groups.find((group) => group.kind === kind)?.label ?? kind;
  return answered(asked, `${label}: ${countWords(grounds.length, 'country', 'countries')}`, RULES.group, grounds);
}
