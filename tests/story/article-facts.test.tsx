// @vitest-environment happy-dom
/**
 * What the two articles say, and every value on which sources differ, is found in the story of the published week.
 * `tests/facts/` lists both by hand, apart from the records, so that a record which goes missing is missed; without the
 * lists the tests fail.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChronicleEvent } from '../../src/domain/chronicle.ts';
import { isOn } from '../../src/domain/events/day.ts';
import { disagreementsOf } from '../../src/domain/evidence/disagreements.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { WEEK } from '../fixtures/week.ts';
import { storyPage } from './told-story.tsx';

type ArticleFact = { readonly id: string; readonly claim: string };
type KnownDisagreement = { readonly question: string; readonly values: readonly string[] };

const FACTS = join(import.meta.dirname, '../facts/article-facts.json');
const DISAGREEMENTS = join(import.meta.dirname, '../facts/disagreements.json');
const readFacts = <T,>(file: string): readonly T[] => JSON.parse(readFileSync(file, 'utf8'));

const days = daysOf(WEEK.extent);

/** The card of an event on the first day that holds it, or outside the days. */
function cardOf(event: ChronicleEvent): Element {
  const day = days.find((each) => isOn(event, each)) ?? WEEK.extent.start;
  const card = storyPage({ day, selected: event.id }, WEEK).querySelector(`[data-event="${event.id}"]`);
  if (!card) throw new Error(`${event.id} has no card`);
  return card;
}

const cards = new Map(WEEK.events.map((event) => [event.id, cardOf(event)]));

const claimsTold = new Map(
  [...cards.values()].flatMap((card) =>
    [...card.querySelectorAll('.story-claim')].map((told) => [told.id, told.textContent ?? ''] as const),
  ),
);

const answersTold = new Map<string, Set<string>>();
for (const [event, card] of cards)
  for (const box of card.querySelectorAll('.story-differ')) {
    const question = box.id.slice(`story-${event}-`.length);
    const values = answersTold.get(question) ?? new Set();
    for (const value of box.querySelectorAll('.story-answer-value')) values.add(value.textContent ?? '');
    answersTold.set(question, values);
  }

it('tells every claim of every event', () => {
  const claims = WEEK.events.flatMap((event) => event.claims);
  expect(claims.length).toBeGreaterThan(45);
  expect(claims.filter(({ id, text }) => !claimsTold.get(id)?.startsWith(text)).map(({ id }) => id)).toEqual([]);
});

it('tells every value of every disagreement in the card of each of its events', () => {
  for (const { question, answers, events } of disagreementsOf(WEEK, null))
    for (const event of events) {
      const box = cards.get(event)?.querySelector(`[id="story-${event}-${question.id}"]`);
      const told = [...(box?.querySelectorAll('.story-answer-value') ?? [])].map((value) => value.textContent);
      expect(told).toEqual(answers.map(({ value }) => value));
    }
});

describe('the two articles', () => {
  const facts = readFacts<ArticleFact>(FACTS);
  it('have 45 facts', () => {
    console.log(`measure: article facts told: ${facts.filter(({ claim }) => claimsTold.has(claim)).length} of 45`);
    expect(facts).toHaveLength(45);
  });
  it.each(facts)('$id is told', ({ claim }) => expect(claimsTold.has(claim)).toBe(true));
});

describe('what sources are known to differ on', () => {
  const known = readFacts<KnownDisagreement>(DISAGREEMENTS);
  it('is at least 27 questions', () => {
    const whole = known.filter(({ question, values }) => values.every((each) => answersTold.get(question)?.has(each)));
    console.log(`measure: disagreements told with every value: ${whole.length} of ${known.length}`);
    expect(known.length).toBeGreaterThanOrEqual(27);
  });
  it.each(known)('$question is told with every value', ({ question, values }) => {
    expect([...(answersTold.get(question) ?? [])]).toEqual(expect.arrayContaining([...values]));
  });
});
