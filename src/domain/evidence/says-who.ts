/** Says who? The records behind anything on the page, and the rule by which it follows from them, as known at a moment. */
import type { Chronicle } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import { type ChronicleDay, knownEvents } from '../events/day.ts';
import { matchingEvents } from '../events/matching-day.ts';
import type { KnownAt } from '../events/status.ts';
import { NO_EVENT_FILTER } from '../finding/event-filter.ts';
import { filterWords } from '../words/finding.ts';
import { narrowedRule, RULES } from '../words/rules.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import { GROUND_RECORDS } from './base-map-sources.ts';
import { changeAnswer, changesAnswer } from './change-answers.ts';
import { countriesAnswer, countryAnswer, groupAnswer, partAnswer } from './country-answers.ts';
import {
  eventsAnswer,
  headlineAnswer,
  journeysAnswer,
  placeAnswer,
  sentenceAnswer,
  townAnswer,
  venuesAnswer,
} from './day-answers.ts';
import { claimAnswer, eventAnswer, partyAnswer } from './event-answers.ts';
import { foundAnswer, resultsAnswer } from './finding-answers.ts';
import { groundsOf } from './grounds.ts';
import { momentAnswer, sourceAnswer } from './moment-answers.ts';
import { differencesAnswer, questionAnswer } from './question-answers.ts';
import type { Subject } from './subject.ts';

function personAnswer(asked: Asked, id: string): Answered | null {
  const person = asked.chronicle.people.get(id);
  return person ? answered(asked, person.name, null, [asked.grounds.person(person)]) : null;
}

function answer(asked: Asked, subject: Subject): Answered | null {
  switch (subject.kind) {
    case 'country':
      return countryAnswer(asked, subject.iso3);
    case 'part':
      return partAnswer(asked, subject.part);
    case 'countries':
      return countriesAnswer(asked, subject.countries);
    case 'group':
      return groupAnswer(asked, subject.group);
    case 'town':
      return townAnswer(asked, subject.town);
    case 'place':
      return placeAnswer(asked, subject.place);
    case 'event':
    case 'status':
    case 'time':
    case 'summary':
    case 'attendance':
      return eventAnswer(asked, subject.kind, subject.event);
    case 'party':
      return partyAnswer(asked, subject.event, subject.party);
    case 'claim':
      return claimAnswer(asked, subject.event, subject.claim);
    case 'person':
      return personAnswer(asked, subject.person);
    case 'question':
      return questionAnswer(asked, subject.question, subject.value);
    case 'differences':
      return differencesAnswer(asked);
    case 'journeys':
      return journeysAnswer(asked, subject.iso3);
    case 'sentence':
      return sentenceAnswer(asked);
    case 'headline':
      return headlineAnswer(asked);
    case 'venues':
      return venuesAnswer(asked);
    case 'events':
      return eventsAnswer(asked, subject.which);
    case 'source':
      return sourceAnswer(asked, subject.source);
    case 'moment':
      return momentAnswer(asked);
    case 'change':
      return changeAnswer(asked, subject.change, subject.compared);
    case 'changes':
      return changesAnswer(asked, subject.which, subject.compared);
    case 'found':
      return foundAnswer(asked, subject.which, subject.query);
    case 'results':
      return resultsAnswer(asked, subject.of, subject.query);
    case 'ground':
      return { statement: 'Borders, coasts and seas', rule: RULES.ground, grounds: GROUND_RECORDS };
  }
}

/** What is folded or counted from the events that the page shows. What is one record is so whatever is filtered. */
const FOLDED: readonly Subject['kind'][] = [
  'country',
  'part',
  'countries',
  'town',
  'journeys',
  'sentence',
  'headline',
  'differences',
  'venues',
  'events',
  'change',
  'changes',
];

/** Those whose own words count without saying of what. */
const COUNTED: readonly Subject['kind'][] = [
  'part',
  'countries',
  'town',
  'journeys',
  'differences',
  'venues',
  'events',
];

/** Says of what is folded from some events alone that it is, and from which. */
function narrowed({ chronicle, day }: Asked, { kind }: Subject, said: Answered): Answered {
  if (day.narrowed === null || !FOLDED.includes(kind)) return said;
  return {
    ...said,
    statement: COUNTED.includes(kind) ? `${said.statement}, of the events that match the filters` : said.statement,
    // First: the last words of a rule lead over to the records.
    rule: [narrowedRule(filterWords(chronicle, day.narrowed.filter)), said.rule ?? []].flat().join(' '),
  };
}

/**
 * `day` as known at `knownAt`, which the answer keeps to: it tells nothing, and names no source, that was not out. Null for
 * what the chronicle does not hold, or did not yet.
 */
export function saysWho(chronicle: Chronicle, day: ChronicleDay, knownAt: KnownAt, subject: Subject): Answered | null {
  const then = asKnownAt(chronicle, knownAt);
  const known = knownEvents(then, knownAt);
  const matching = matchingEvents(chronicle, day.narrowed?.filter ?? NO_EVENT_FILTER, knownAt);
  const asked: Asked = {
    whole: chronicle,
    chronicle: then,
    day,
    knownAt,
    known,
    matching,
    grounds: groundsOf(then, knownAt),
  };
  const said = answer(asked, subject);
  return said && narrowed(asked, subject, said);
}
