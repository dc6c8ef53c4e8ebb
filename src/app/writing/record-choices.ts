/** The records that a lesson can name, in words, for whoever chooses among them. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { datesOf } from '../../domain/time/when.ts';
import { shortDate } from '../../domain/words/dates.ts';

export type RecordChoice = { readonly id: string; readonly words: string };
export type ChoiceGroup = { readonly title: string; readonly choices: readonly RecordChoice[] };

export type ChoiceList = 'claims' | 'events' | 'groups' | 'sources' | 'places' | 'questions';

/** A choice has one line. */
const MOST_LETTERS = 110;
const short = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);

const all = (title: string, choices: readonly RecordChoice[]): readonly ChoiceGroup[] => [{ title, choices }];

const byWords = (a: RecordChoice, b: RecordChoice): number => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0);

/** Claims by their events, and events, in order of the records; the others by their words. */
export function recordChoices(chronicle: Chronicle): Readonly<Record<ChoiceList, readonly ChoiceGroup[]>> {
  const { events, groups, sources, places, questions } = chronicle;
  const named = events.map((event) => ({ event, title: `${shortDate(datesOf(event.when).start)}: ${event.label}` }));
  return {
    claims: named.map(({ event, title }) => ({
      title,
      choices: event.claims.map(({ id, text }) => ({ id, words: short(text) })),
    })),
    events: all(
      'Events',
      named.map(({ event, title }) => ({ id: event.id, words: title })),
    ),
    groups: all(
      'Groups',
      groups.map(({ id, label }) => ({ id, words: label })),
    ),
    sources: all(
      'Sources',
      [...sources.values()]
        .map(({ id, publisher, title }) => ({ id, words: short(`${publisher}: ${title}`) }))
        .sort(byWords),
    ),
    places: all('Places', [...places.values()].map(({ id, name }) => ({ id, words: name })).sort(byWords)),
    questions: all(
      'Questions',
      [...questions.values()].map(({ id, text }) => ({ id, words: short(text) })).sort(byWords),
    ),
  };
}
