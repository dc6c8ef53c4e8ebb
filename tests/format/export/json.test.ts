/** What is taken away as JSON is a chronicle: it opens as the one that it was taken from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { inOrder } from '../../../src/domain/events/order.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { parseWhen } from '../../../src/domain/time/when.ts';
import { writeWhen } from '../../../src/domain/time/when-text.ts';
import { jsonText } from '../../../src/format/export/json.ts';
import { parseChronicle } from '../../../src/format/parse-chronicle.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { hostileTexts, saying } from './hostile.ts';
import { HASH, SITE, takenOf } from './taken-of.ts';

function opened(text: string): Chronicle {
  const parsed = parseChronicle(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
  return parsed.value;
}

describe('the week as JSON', () => {
  it('opens as the same week', () => expect(opened(jsonText(takenOf(WEEK)))).toEqual(WEEK));

  it('opens as the same where there is one of everything', () => {
    // A file does not say the zone of an event: it is that of its place.
    const events = FIXTURE.events.map((event) => ({
      ...event,
      zone: FIXTURE.places.get(event.place ?? '')?.zone ?? FIXTURE.zone,
    }));
    expect(opened(jsonText(takenOf({ ...FIXTURE, events })))).toEqual({ ...FIXTURE, events });
  });

  it('keeps the archived copy of a source', () => {
    const archived = { url: 'https://archive.example/2025/story', date: date('2025-03-12') };
    const sources = new Map([...WEEK.sources].map(([id, source]) => [id, { ...source, archived }]));
    expect(opened(jsonText(takenOf({ ...WEEK, sources }))).sources).toEqual(sources);
  });

  it('says what it is, of which edition, and where it is from', () => {
    expect(JSON.parse(jsonText(takenOf(WEEK)))).toMatchObject({
      taken: { holds: WEEK.title, edition: expect.stringContaining(HASH), from: `${SITE}${WEEK.id}/` },
      chronicle: { licence: 'CC-BY-4.0' },
    });
  });
});

describe.each(daysOf(WEEK.extent))('%s as JSON', (day) => {
  const taken = takenOf(WEEK, { part: { kind: 'day', day } });
  const chronicle = opened(jsonText(taken));

  it('is a chronicle of its events, with all that they name and nothing else', () => {
    // Read back, they stand in order of time; a day tells them in an order of its own.
    expect(chronicle.events.map(({ id }) => id)).toEqual(
      inOrder(taken.events.map(({ event }) => event)).map(({ id }) => id),
    );
    for (const { id, participants, reports, claims } of chronicle.events) {
      const whole = WEEK.events.find((event) => event.id === id);
      expect({ participants, reports, claims }).toEqual({
        participants: whole?.participants,
        reports: whole?.reports,
        claims: whole?.claims,
      });
    }
    const named = new Set(
      [
        ...chronicle.events.flatMap((event) => [...event.reports, ...event.claims, ...event.participants]),
        ...chronicle.groups.flatMap(({ members }) => members),
        ...chronicle.places.values(),
        ...chronicle.people.values(),
        ...chronicle.organisations.values(),
        ...chronicle.corrections,
      ].flatMap(({ sources }) => sources),
    );
    expect(new Set(chronicle.sources.keys())).toEqual(named);
  });
});

describe('the week as known at noon of Tuesday', () => {
  const knownAt = asOf('2025-03-11T12:00+01:00').at;
  const taken = takenOf(WEEK, { knownAt });
  const file = JSON.parse(jsonText(taken));
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

  it('says so, and holds nothing that was known later', () => {
    expect(file.taken.known).toContain('As known by Tuesday 11 March, 12:00, Paris time (2025-03-11T11:00:00Z)');
    expect(idsOf(file.events)).toEqual(idsOf(taken.events.map(({ event }) => event)));
    expect(file.events.length).toBeLessThan(WEEK.events.length);
    for (const id of idsOf(file.sources)) expect(taken.chronicle.sources.has(id), id).toBe(true);
    expect([file.corrections, file.unsourced]).toEqual([[], []]);
    for (const question of file.questions) expect(question).not.toHaveProperty('note');
    const asked = taken.events.flatMap(({ event }) => event.claims.flatMap(({ question }) => question ?? []));
    expect(new Set(idsOf(file.questions))).toEqual(new Set(asked));
  });
});

it('hostile texts come back as they were', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const trimmed = text.trim();
      expect(opened(jsonText(takenOf(saying(trimmed)))).events.map(({ summary }) => summary)).toEqual(
        FIXTURE.events.map(() => trimmed),
      );
    }),
    { numRuns: 25 },
  );
});

describe('writeWhen', () => {
  it.each([
    '2025-03-11',
    '2025-03-13?',
    '2025-03-10~',
    '2025-03-12/2025-03-14',
    '2025-03-14~/2025-03-16~',
    '2025-03',
    '2025',
    '2025-03/2025-04',
    '2025-03-12/..',
    '../2025-03-12%',
    '2025-03-11T16:30',
    '2025-03-11T16:30~',
    '2025-03-11T15:15~/2025-03-11T18:30~',
    '2025-03-11T00:00/2025-03-11T24:00',
  ])('writes %s as it was', (text) => {
    const read = parseWhen(text);
    expect(read.ok && writeWhen(read.value)).toBe(text);
  });

  it('writes what reads back as the same time', () => {
    const date = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString());
    const ends = fc.tuple(date, fc.constantFrom(4, 7, 10, 16), fc.constantFrom('', '~', '?', '%'));
    fc.assert(
      fc.property(ends, ends, fc.constantFrom('/', '/..', '../', ''), ([a, cut, mark], [b, cutB, markB], kind) => {
        const [first, second] = [a.slice(0, cut) + mark, b.slice(0, cutB) + markB];
        const text = { '/': `${first}/${second}`, '/..': `${first}/..`, '../': `../${first}`, '': first }[kind];
        const read = parseWhen(text);
        fc.pre(read.ok);
        expect(parseWhen(writeWhen(read.value))).toEqual(read);
      }),
    );
  });
});
