/** What is told of an event in a few sentences; seen from before it happened, what was said of it until then. */
import type { Chronicle, ChronicleEvent, Claim } from '../chronicle.ts';
import { claimsByDate, sourcesOfEvent } from '../evidence/event-evidence.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { datesOf } from '../time/when.ts';
import type { SourcedSentence } from './country.ts';
import { shortDate } from './dates.ts';

/** How many of the last claims stand in for a summary that would tell more than was known. */
const LAST_CLAIMS = 2;

/**
 * `As told on 14 March: ` on an earlier one of several days, where the summary tells how later ones went, and on a later
 * one, where it tells how those before it went; else nothing.
 */
function toldWords({ reports, summaryFrom, when }: ChronicleEvent, date: PlainDate): string {
  const told = summaryFrom ?? reports.find(({ status }) => status === reports.at(-1)?.status)?.asOf;
  const day = told?.text.slice(0, 10) as PlainDate;
  const { start, end } = datesOf(when);
  return (day > date && date < end) || (day < date && date > start) ? `As told on ${shortDate(day)}: ` : '';
}

/** Those that stand in for the summary: none that is weak or that another had contradicted by then, while there are others. */
function settledClaims(event: ChronicleEvent): Claim[] {
  const claims = claimsByDate(event);
  const settled = claims.filter(
    ({ question, value, confidence }) =>
      confidence !== 'low' &&
      (question === null || claims.every((other) => other.question !== question || other.value === value)),
  );
  return settled.length > 0 ? settled : claims;
}

/** Empty where what was said of it came out later. `date`: the day for which it is told; null outside of any. */
export function summarySentences(
  chronicle: Chronicle,
  event: ChronicleEvent,
  date: PlainDate | null,
): SourcedSentence[] {
  if (event.summary !== '') {
    const told = date === null ? '' : toldWords(event, date);
    return [{ text: told + event.summary, sources: sourcesOfEvent(chronicle, event) }];
  }
  return settledClaims(event)
    .slice(-LAST_CLAIMS)
    .map(({ text, sources }) => ({ text: `Said by then: ${text}`, sources }));
}

export const NOTHING_SAID = 'What was said of it came out later.';
