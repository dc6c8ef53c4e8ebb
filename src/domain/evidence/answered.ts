/** An answer to 'says who?', and what all answers are made from. */
import type { Chronicle } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import type { DayEvent } from '../events/day-event.ts';
import type { KnownAt } from '../events/status.ts';
import { RULES } from '../words/rules.ts';
import type { Ground, Grounds } from './grounds.ts';

export type Answered = {
  /** What was asked about, as the page says it. */
  readonly statement: string;
  /** By which rule it follows from the records; null where it is one of them. */
  readonly rule: string | null;
  /** The records that make it so. Empty only where nothing at all was known yet. */
  readonly grounds: readonly Ground[];
};

/** The moment, the day and the records as they stood then. */
export type Asked = {
  /** All of it, to know what was to come. No answer names what is in it alone. */
  readonly whole: Chronicle;
  /** As known at `knownAt`. */
  readonly chronicle: Chronicle;
  readonly day: ChronicleDay;
  readonly knownAt: KnownAt;
  /** All that were known, with their status. */
  readonly known: readonly DayEvent[];
  /** Of those, the ones that the day's filter leaves: what the page shows. */
  readonly matching: readonly DayEvent[];
  readonly grounds: Grounds;
};

/** What was looked through where no record says something: the day's events that match, else all of the day's, else all. */
export function lookedThrough({ day, known, grounds }: Asked): Ground[] {
  const events = [day.events, day.narrowed?.whole.events ?? []].find((today) => today.length > 0) ?? known;
  return events.flatMap(({ event }) => grounds.status(event));
}

const ruleWith = (...rules: readonly (string | null)[]): string => rules.filter((each) => each !== null).join(' ');

const isCarried = ({ kind, sources }: Ground): boolean => sources.length > 0 || kind === 'judgement';

/** With the records, or, where there are none, with those that were looked through in vain. */
export function answered(asked: Asked, statement: string, rule: string | null, grounds: readonly Ground[]): Answered {
  if (grounds.length === 0) return { statement, rule: ruleWith(rule, RULES.absence), grounds: lookedThrough(asked) };
  return { statement, rule: grounds.some(isCarried) ? rule : ruleWith(rule, RULES.standing), grounds };
}
