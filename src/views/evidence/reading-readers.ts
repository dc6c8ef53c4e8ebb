/** What the week states as a table or as text: in each row or paragraph a country, a town or an event. */
import type { AskableReader } from './askable-reader.ts';
import { countrySubject, eventRound } from './names.ts';

export const READING_READERS: readonly AskableReader[] = [
  { at: '.reading-sentence', read: () => ({ kind: 'sentence' }) },
  { at: '.reading [data-iso3]', read: (element) => countrySubject(element.getAttribute('data-iso3')) },
  { at: '.reading [data-town]', read: (element) => ({ kind: 'town', town: element.getAttribute('data-town') ?? '' }) },
  { at: '.reading :is(.ui-status, .reading-status, .reading-ahead)', read: eventRound('status') },
  { at: '.reading :is([data-column="time"], .reading-time)', read: eventRound('time') },
  { at: '.reading [data-column="who"]', read: eventRound('attendance') },
  { at: '.reading [data-event]', read: eventRound('event') },
];
