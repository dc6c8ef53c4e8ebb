/** What is told of an event in a few sentences; seen from before it happened, what was said of it until then. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { claimsByDate, sourcesOfEvent } from '../evidence/event-evidence.ts';
import type { SourcedSentence } from './country.ts';

/** How many of the last claims stand in for a summary that would tell more than was known. */
const LAST_CLAIMS = 2;

/** Empty where what was said of it came out later. */
export function summarySentences(chronicle: Chronicle, event: ChronicleEvent): SourcedSentence[] {
  if (event.summary !== '') return [{ text: event.summary, sources: sourcesOfEvent(chronicle, event) }];
  return claimsByDate(event)
    .slice(-LAST_CLAIMS)
    .map(({ text, sources }) => ({ text: `Said by then: ${text}`, sources }));
}

export const NOTHING_SAID = 'What was said of it came out later.';
