/** The numbered sources of a day on paper: of all that its sheet says, in order of their publishers. */
import { createContext, useContext } from 'react';
import type { Chronicle, SourceId } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import { sourcesOfEvent } from '../../domain/evidence/event-evidence.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { daySentence } from '../../domain/words/day.ts';

/** Those that an event of the day gives an answer to. */
export const disagreementsOn = ({ events }: ChronicleDay, all: readonly Disagreement[]): Disagreement[] =>
  all.filter((each) => events.some(({ event }) => each.events.includes(event.id)));

/** Without repeats; the first is number 1. `differing` are the day's own. */
export function sheetSources(
  chronicle: Chronicle,
  day: ChronicleDay,
  differing: readonly Disagreement[],
): readonly SourceId[] {
  const { sources, people } = chronicle;
  const ofEvents = day.events.flatMap(({ event }) => [
    ...sourcesOfEvent(chronicle, event),
    ...event.participants.flatMap((each) => [
      ...each.sources,
      ...each.people.flatMap((id) => people.get(id)?.sources ?? []),
    ]),
  ]);
  const ofAnswers = differing.flatMap(({ answers }) =>
    answers.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources)),
  );
  const publisherOf = (id: SourceId): string => sources.get(id)?.publisher.toLowerCase() ?? '';
  return [...new Set([...daySentence(chronicle, day).sources, ...ofEvents, ...ofAnswers])].sort((a, b) =>
    publisherOf(a) < publisherOf(b) ? -1 : Number(publisherOf(a) > publisherOf(b)),
  );
}

/** The place of a source's entry on the page, which may hold several days. */
export const entryId = (date: PlainDate, number: number): string => `source-${date}-${number}`;

type Numbers = { readonly date: PlainDate; readonly ids: readonly SourceId[] };
const NumbersContext = createContext<Numbers | null>(null);

export const SheetNumbersProvider = NumbersContext;

/** Throws outside a sheet: a number that leads nowhere must not be printed. */
export function useSheetNumbers(): Numbers {
  const numbers = useContext(NumbersContext);
  if (!numbers) throw new Error('A numbered source is outside a sheet');
  return numbers;
}
