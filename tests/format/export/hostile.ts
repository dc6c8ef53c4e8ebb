/** Texts that break what is written carelessly: markup, separators, quotes, line ends, formulas, other directions of writing. */
import fc from 'fast-check';
import type { Chronicle, ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';

const SNARES = [
  ']]>',
  '<script>alert(1)</script>',
  '</description>',
  '&amp;',
  '"',
  "'",
  '\\',
  ',',
  ';',
  ':',
  '\n',
  '\r\n',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '‮עברית‬',
  'العربية',
  '🕊️',
  'BEGIN:VEVENT',
  '\\n',
  '%0A',
  '\u0000',
  '\uFEFF',
];

/** No text is empty, as the file format has none. */
export const hostileTexts = fc
  .array(fc.oneof(fc.constantFrom(...SNARES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** Every text of every event, source and name is `text`; all else is as it was. */
export function saying(text: string): Chronicle {
  const event = (each: ChronicleEvent): ChronicleEvent => ({
    ...each,
    title: text,
    summary: text,
    timeNote: text,
    claims: each.claims.map((claim) => ({ ...claim, text })),
    participants: each.participants.map((participant) => ({ ...participant, note: text })),
  });
  const named = <T>(all: ReadonlyMap<string, T>, fields: Partial<T>): ReadonlyMap<string, T> =>
    new Map([...all].map(([id, each]) => [id, { ...each, ...fields }]));
  return {
    ...FIXTURE,
    title: text,
    standfirst: text,
    events: FIXTURE.events.map(event),
    sources: named(FIXTURE.sources, { title: text, publisher: text }),
    places: named(FIXTURE.places, { name: text, town: text }),
    countries: named(FIXTURE.countries, { name: text }),
    people: named(FIXTURE.people, { name: text }),
  };
}
