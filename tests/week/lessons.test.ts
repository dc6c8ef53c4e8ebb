/** The lessons of the week, held to its records: what they name is there, was known then, and is not told before it is asked for. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { isKnown, isPlanned, statusAt } from '../../src/domain/events/status.ts';
import { isOut } from '../../src/domain/evidence/source-out.ts';
import { asked } from '../../src/domain/lessons/asked.ts';
import { type Evidence, type LessonView, TASK_KINDS } from '../../src/domain/lessons/lesson.ts';
import { claimsNamed, eventsNamed, groupsNamed, sourcesNamed } from '../../src/domain/lessons/named-records.ts';
import { hasDay, weekdayOf } from '../../src/domain/time/plain-date.ts';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS, STEPS } from '../fixtures/week-lessons.ts';

const NUMBERS = /\d+/g;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const told = STEPS.flatMap(({ name, step }) => {
  const parts = [{ name, text: step.text, evidence: step.evidence, view: step.view }];
  const reveal = step.task?.reveal;
  return reveal
    ? [
        ...parts,
        { name: `${name}, revealed`, text: reveal.text, evidence: reveal.evidence, view: reveal.view ?? step.view },
      ]
    : parts;
});

describe('each lesson', () => {
  it.each(LESSONS)('$id fills about 45 minutes in 14 steps and more, with aims and a note at each', (lesson) => {
    expect(lesson.steps.length).toBeGreaterThanOrEqual(14);
    expect(lesson.minutes).toBeGreaterThanOrEqual(40);
    expect(lesson.minutes).toBeLessThanOrEqual(50);
    expect(lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(lesson.minutes);
    expect(lesson.aims.length).toBeGreaterThanOrEqual(3);
    for (const { note, title } of lesson.steps) expect(note.length).toBeGreaterThan(title.length);
  });

  it('asks with tasks of every kind, each at least twice over the three', () => {
    const kinds = STEPS.flatMap(({ step }) => step.task?.kind ?? []);
    for (const kind of TASK_KINDS) expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThanOrEqual(2);
    expect(LESSONS.map(({ id }) => id)).toEqual(['thirty-or-thirty-four', 'tuesday-morning', 'who-sits-where']);
  });
});

describe('what a lesson names', () => {
  const hasAll = ({ claims, events, groups, sources }: Evidence): boolean =>
    claimsNamed(WEEK, claims).length === claims.length &&
    eventsNamed(WEEK, events).length === events.length &&
    groupsNamed(WEEK, groups).length === groups.length &&
    sourcesNamed(WEEK, sources).length === sources.length;

  it.each(told)(
    '$name: is in the records, and was known at the moment of its view',
    ({ evidence, view: { knownAt } }) => {
      expect(hasAll(evidence)).toBe(true);
      for (const claim of claimsNamed(WEEK, evidence.claims)) {
        expect(isKnown(claim.asOf, knownAt), claim.id).toBe(true);
        expect(
          claim.sources.some((id) => isOut(WEEK, id, knownAt)),
          `a source of ${claim.id}`,
        ).toBe(true);
      }
      for (const event of eventsNamed(WEEK, evidence.events)) expect(statusAt(event, knownAt), event.id).not.toBeNull();
      for (const id of evidence.sources) expect(isOut(WEEK, id, knownAt), id).toBe(true);
    },
  );

  it.each(told)('$name: has a day with the event that is open, as known then', ({ view }: { view: LessonView }) => {
    expect(hasDay(WEEK.extent, view.day)).toBe(true);
    const { events } = dayOf(WEEK, view.day, view.knownAt);
    if (view.event !== null) expect(events.map(({ event }) => event.id)).toContain(view.event);
  });

  it('tells no number that its evidence or its view does not tell', () => {
    const strangers = told.flatMap(({ name, text, evidence, view }) => {
      const claims = claimsNamed(WEEK, evidence.claims);
      const events = eventsNamed(WEEK, evidence.events);
      const known =
        view.knownAt === null ? [] : WEEK.events.flatMap(({ reports }) => reports.map(({ asOf }) => asOf.text));
      const ground = evidence.baseMap ? ['2014'] : [];
      const records = JSON.stringify([claims, events, view.day, known, ground]);
      const numbers: readonly string[] = records.match(NUMBERS) ?? [];
      return (text.match(NUMBERS) ?? [])
        .filter((number) => !numbers.some((each) => Number(each) === Number(number)))
        .map((number) => `${name}: ${number}`);
    });
    expect(strangers).toEqual([]);
  });
});

describe('what was planned', () => {
  const DONE = /\b(?:met|agreed|took place|was held|were held|spoke)\b/;
  const early = STEPS.filter(({ step }) => step.view.knownAt !== null && step.evidence.events.length > 0);

  it('is not told as done in a step that knows of it only as planned', () => {
    const ahead = early.filter(({ step }) =>
      eventsNamed(WEEK, step.evidence.events).every((event) => {
        const status = statusAt(event, step.view.knownAt);
        return status !== null && isPlanned(status);
      }),
    );
    expect(ahead.map(({ step }) => step.id)).toContain('nine-oclock');
    for (const { name, step } of ahead) expect(step.text, name).not.toMatch(DONE);
  });
});

describe('the words', () => {
  const words = LESSONS.map((lesson) => ({ id: lesson.id, text: JSON.stringify(lesson) }));

  it.each(words)('$id says ‘said’, and names states as they ask to be', ({ text }) => {
    expect(text).not.toMatch(/\bclaimed\b|\badmitted\b|\bKiev\b|\bTurkey\b|\bOdessa\b|\bregime\b/);
  });

  it('names each date by its right weekday', () => {
    const dates = words.flatMap(({ text }) => [...text.matchAll(/([A-Z][a-z]+day) (\d{1,2}) March/g)]);
    expect(dates.length).toBeGreaterThan(1);
    for (const [whole, weekday = '', day = ''] of dates)
      expect(WEEKDAYS.indexOf(weekday), whole).toBe(weekdayOf(date(`2025-03-${day.padStart(2, '0')}`)));
  });

  it('asks before it tells', () => {
    for (const { name, step } of STEPS) {
      if (step.task === null) continue;
      const before = JSON.stringify(asked(step)).toLowerCase();
      const { text, expected, allows } = step.task.reveal;
      for (const sentence of [text, allows, ...expected].flatMap((each) => each.split(/(?<=[.!?])\s+/)))
        expect(before, `${name}: ${sentence}`).not.toContain(sentence.toLowerCase());
    }
  });
});
