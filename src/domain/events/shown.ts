/** What is shown of a day's countries: less what the reader leaves out, and the selected event's countries set apart. */
import type { Chronicle, ChronicleEvent, EventId, Iso3 } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { ChronicleDay } from './day.ts';
import type { Journey } from './journeys.ts';
import { membersOn, type Part } from './participation.ts';

export type LeftOut = { readonly hiddenParts: readonly Part[]; readonly hidesJourneys: boolean };

export type ShownPart = {
  readonly iso3: Iso3;
  /** Its part, or `none` where that is left out. */
  readonly shown: Part;
  readonly isLeftOut: boolean;
  readonly isPlanned: boolean;
  /** Whether the selected event is about it. */
  readonly isEmphasised: boolean;
};

const countriesOf = (event: ChronicleEvent | undefined): ReadonlySet<Iso3> =>
  new Set(event?.participants.flatMap(({ party }) => (party.kind === 'country' ? [party.iso3] : [])));

/** Countries with a participation today, then the others that the selected event names, if it is of today. */
export function shownParts(day: ChronicleDay, hiddenParts: readonly Part[], selected: EventId | null): ShownPart[] {
  const concerned = countriesOf(day.events.find(({ event }) => event.id === selected)?.event);
  const parts = [...day.parts.values()].map(({ iso3, part, isPlanned }): ShownPart => {
    const isLeftOut = hiddenParts.includes(part);
    return { iso3, shown: isLeftOut ? 'none' : part, isLeftOut, isPlanned, isEmphasised: concerned.has(iso3) };
  });
  const others = [...concerned].filter((iso3) => !day.parts.has(iso3));
  return [
    ...parts,
    ...others.map((iso3) => ({ iso3, shown: 'none', isLeftOut: false, isPlanned: false, isEmphasised: true }) as const),
  ];
}

export const blackSeaStates = (chronicle: Chronicle, date: PlainDate): Iso3[] =>
  membersOn(chronicle, 'black-sea', date);

export const shownJourneys = (day: ChronicleDay, { hiddenParts, hidesJourneys }: LeftOut): Journey[] =>
  hidesJourneys ? [] : day.journeys.filter(({ iso3 }) => !hiddenParts.includes(day.parts.get(iso3)?.part ?? 'none'));
