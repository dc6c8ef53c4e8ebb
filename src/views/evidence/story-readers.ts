/** What the story states: the day's words, and in each card the time, the place, the status, who took part and what is said. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import { saidBy } from '../ui/says.ts';
import type { AskableReader } from './askable-reader.ts';
import { eventIdRound, eventRound, eventSaid, eventsSaid } from './names.ts';

const SIDES = ['status', 'attendance'] as const;

/** The question whose id ends the id, or the link, of what tells of it. */
function questionIn(id: string, { questions }: Chronicle, value: string | null): Subject | null {
  const question = [...questions.keys()]
    .filter((each) => id.endsWith(`-${each}`))
    .sort((a, b) => b.length - a.length)[0];
  return question === undefined ? null : { kind: 'question', question, value };
}

/** The country or organisation that it names: a chip of a country has its code on its colour. */
function partyIn(element: Element): Subject | null {
  const event = eventIdRound(element);
  const party = saidBy(element, 'party') ?? element.querySelector('[data-country]')?.getAttribute('data-country');
  return event === null || !party ? null : { kind: 'party', event, party };
}

function personIn(element: Element): Subject | null {
  const person = saidBy(element, 'person');
  return person === null ? null : { kind: 'person', person };
}

/** Where it is told: in the event's place, or on the telephone. */
function placeIn(element: Element, { events }: Chronicle): Subject | null {
  const id = eventIdRound(element);
  const place = events.find((event) => event.id === id)?.place;
  return place ? { kind: 'place', place } : eventRound('event')(element);
}

/** What a folded list of a card is about. */
function listIn(element: Element): Subject | null {
  const side = SIDES.find((each) => each === saidBy(element, 'side'));
  return side ? eventRound(side)(element) : null;
}

export const STORY_READERS: readonly AskableReader[] = [
  {
    at: '.story-head .story-differ li',
    read: (element, chronicle) => questionIn(element.querySelector('a')?.hash ?? '', chronicle, null),
  },
  { at: '.story-head > .story-differ', read: () => ({ kind: 'differences' }) },
  { at: '.story-sentence', read: () => ({ kind: 'sentence' }) },
  { at: '.story-head', read: () => ({ kind: 'sentence' }), isPassed: true },
  {
    at: '.story-answer',
    read: (element, chronicle) =>
      questionIn(element.closest('.story-differ')?.id ?? '', chronicle, saidBy(element, 'answer')),
  },
  { at: '.story-differ', read: (element, chronicle) => questionIn(element.id, chronicle, null) },
  { at: '.story-chips > li', read: partyIn },
  { at: '.story-attendee .story-plain > li', read: personIn },
  { at: '.story-attendee', read: partyIn },
  { at: '.story-attendance', read: eventRound('attendance'), isPassed: true },
  {
    at: '.story-label',
    read: (element) => (element.closest('.story-related') ? null : eventRound('attendance')(element)),
  },
  {
    at: '.story-claim',
    read: (element) => {
      const event = eventIdRound(element);
      return event === null ? null : { kind: 'claim', event, claim: element.id };
    },
  },
  { at: '.story-report', read: eventRound('status') },
  { at: '.story-when > strong', read: eventRound('time') },
  { at: '.story-when > span', read: placeIn },
  { at: '.story-card .ui-status', read: eventRound('status') },
  { at: '.story-title', read: eventRound('event') },
  { at: '.story-card > .story-quiet[data-statement="event"]', read: eventRound('time') },
  { at: '.story-summary', read: eventRound('summary') },
  { at: '.story-related li', read: eventSaid },
  { at: '.story-more .ui-disclosure', read: listIn, isPassed: true },
  { at: '.story-card', read: eventRound('event'), isPassed: true },
  {
    at: '.story-foot .ui-disclosure li',
    read: eventSaid,
  },
  { at: '.story-foot .ui-disclosure', read: eventsSaid },
];
