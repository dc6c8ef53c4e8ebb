/** What the story states: the day's words, and in each card the time, the place, the status, who took part and what is said. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import type { AskableReader } from './askable-reader.ts';
import { aroundOf, countryCalled, eventCalled, eventIdRound, eventRound, textOf } from './names.ts';

/** The question whose id ends the id, or the link, of what tells of it. */
function questionIn(id: string, { questions }: Chronicle, value: string | null): Subject | null {
  const question = [...questions.keys()]
    .filter((each) => id.endsWith(`-${each}`))
    .sort((a, b) => b.length - a.length)[0];
  return question === undefined ? null : { kind: 'question', question, value };
}

/** The country or organisation whose name stands in it. */
function partyIn(element: Element, chronicle: Chronicle): Subject | null {
  const event = eventIdRound(element);
  const name = textOf(element.querySelector('strong, .story-organisation, button > span'));
  const organisation = [...chronicle.organisations.values()].find((each) => each.name === name)?.id;
  const party = countryCalled(chronicle, name) ?? organisation;
  return event === null || party === undefined ? null : { kind: 'party', event, party };
}

function personIn(element: Element, { people }: Chronicle): Subject | null {
  const words = textOf(element.querySelector('p'));
  const person = [...people.values()].find(({ name, office }) => words.startsWith(`${name}, ${office}`));
  return person ? { kind: 'person', person: person.id } : null;
}

/** Where it is told: in the event's place, or on the telephone. */
function placeIn(element: Element, { events }: Chronicle): Subject | null {
  const id = eventIdRound(element);
  const place = events.find((event) => event.id === id)?.place;
  return place ? { kind: 'place', place } : eventRound('event')(element);
}

/** What a folded list of a card is about, by the words that open it. */
function listIn(element: Element): Subject | null {
  const words = textOf(element.querySelector('summary') ?? element);
  if (words.startsWith('How')) return eventRound('status')(element);
  return words.startsWith('Who') ? eventRound('attendance')(element) : null;
}

const footOf = (element: Element): Subject | null =>
  aroundOf(element) ?? (textOf(element).startsWith('Sources of this day') ? { kind: 'events', which: 'all' } : null);

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
      questionIn(
        element.closest('.story-differ')?.id ?? '',
        chronicle,
        textOf(element.querySelector('.story-answer-value')),
      ),
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
  { at: '.story-related li', read: (element, chronicle) => eventCalled(chronicle, element.querySelector('a')) },
  { at: '.story-more .ui-disclosure', read: listIn, isPassed: true },
  { at: '.story-card', read: eventRound('event'), isPassed: true },
  {
    at: '.story-foot .ui-disclosure li',
    read: (element, chronicle) => eventCalled(chronicle, element.querySelector('a')),
  },
  { at: '.story-foot .ui-disclosure', read: footOf },
];
