/** The cards that a class cuts out: what each states, and from when on it gives no answer away. */
import { describe, expect, it } from 'vitest';
import { isOut } from '../../../src/domain/evidence/source-out.ts';
import { sayingAfter } from '../../../src/domain/lessons/card-moments.ts';
import type { Step } from '../../../src/domain/lessons/lesson.ts';
import { cardsOf } from '../../../src/domain/lessons/lesson-cards.ts';
import { namedClaims } from '../../../src/domain/lessons/named-claims.ts';
import { sourcesNamed } from '../../../src/domain/lessons/named-records.ts';
import { outlineText } from '../../../src/domain/words/lesson-pages.ts';
import { WEEK } from '../../fixtures/week.ts';
import { LESSONS } from '../../fixtures/week-lessons.ts';

const offeredAt = ({ task }: Step): readonly string[] => (task?.kind === 'match' ? task.sources : []);

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('the cards of %s', (_id, lesson) => {
  const { sources, statements } = cardsOf(WEEK, lesson);
  const firstOffered = (id: string): number => lesson.steps.findIndex((step) => offeredAt(step).includes(id));

  it('are each there once, by when they are handed out, then by their words', () => {
    expect(new Set(sources.map(({ source }) => source)).size).toBe(sources.length);
    const words = statements.map(({ after, claim }) => `${String(after).padStart(2, '0')} ${claim.text}`);
    expect(words).toEqual([...words].sort());
    expect(statements.length).toBeGreaterThan(10);
  });

  it('hold every source that carries a statement on them', () => {
    const held = sources.map(({ source }) => source);
    for (const { claim } of statements)
      for (const source of sourcesNamed(WEEK, claim.sources)) expect(held).toContain(source);
  });

  it('state what rests on the source, each but those that can state nothing by the time that they are asked for', () => {
    for (const { source, states } of sources) {
      if (states) expect(states.sources, source.id).toContain(source.id);
      else {
        const told = WEEK.events.flatMap(({ claims }) => claims).filter((claim) => claim.sources.includes(source.id));
        const at = firstOffered(source.id);
        expect(at, source.id).toBeGreaterThanOrEqual(0);
        for (const claim of told) expect(sayingAfter(WEEK, lesson, claim), claim.id).toBeGreaterThan(at);
      }
    }
    expect(sources.filter(({ states }) => states !== null).length).toBeGreaterThan(sources.length / 2);
  });

  it('are at hand, as sources, at the step that offers them to be matched', () => {
    const offered = lesson.steps.flatMap((step, at) => offeredAt(step).map((id) => ({ id, at })));
    expect(offered).not.toEqual([]);
    for (const { id, at } of offered) {
      const card = sources.find(({ source }) => source.id === id);
      expect(card?.after, id).toBeLessThanOrEqual(at);
    }
  });

  it('show no title and no date of later at a step that asks what is to come, but of what was asked for before', () => {
    for (const [at, { task, view }] of lesson.steps.entries())
      for (const { source, after } of task?.kind === 'predict' ? sources : []) {
        const isAskedFor = firstOffered(source.id) >= 0 && firstOffered(source.id) <= at;
        if (after <= at && !isAskedFor)
          expect(isOut(WEEK, source.id, view.knownAt), `${at + 1} ${source.id}`).toBe(true);
      }
  });

  it('give no answer away: who says what is asked, what a reveal first tells, and what was not yet known', () => {
    for (const [at, step] of lesson.steps.entries()) {
      const { task, view } = step;
      if (task === null) continue;
      const stated = sources.flatMap(({ states, after }) => (states && after <= at ? [states] : []));
      if (task.kind === 'match')
        for (const id of task.claims)
          expect(
            stated.map((claim) => claim.id),
            `step ${at + 1}`,
          ).not.toContain(id);
      if (task.kind === 'predict') {
        const given = lesson.steps.slice(0, at).flatMap((before) => (before.task ? namedClaims(before.task) : []));
        const asStatements = statements.flatMap(({ claim, after }) =>
          after <= at && !given.includes(claim.id) ? [claim] : [],
        );
        const early = [...stated, ...asStatements];
        for (const { asOf } of view.knownAt === null ? [] : early)
          expect(asOf.at).toBeLessThanOrEqual(view.knownAt ?? 0);
        const { about, reveal } = task;
        if (about.kind === 'question') expect(early.map(({ question }) => question)).not.toContain(about.id);
        for (const id of reveal.evidence.claims.filter((each) => !step.evidence.claims.includes(each)))
          expect(
            early.map((claim) => claim.id),
            `step ${at + 1}`,
          ).not.toContain(id);
      }
    }
  });

  it('are at hand, as statements, at the step that asks about them', () => {
    for (const [at, { task }] of lesson.steps.entries())
      if (task?.kind === 'match')
        for (const { claim, after } of statements)
          if (task.claims.includes(claim.id)) expect(after).toBeLessThanOrEqual(at);
  });

  it('are told of in the outline, with when to hand them out', () => {
    const text = outlineText(WEEK, lesson, () => '');
    for (const { after } of [...sources, ...statements])
      expect(text).toContain(after === 0 ? '- From the start: ' : `- After step ${after}: `);
    expect(text.match(/^- (From the start|After step \d+): .*$/gm)?.length).toBeGreaterThan(2);
  });
});

it('what a source shows of itself is kept back from a class that stands before it came out', () => {
  const after = (lesson: string, source: string): number | undefined => {
    const found = LESSONS.find(({ id }) => id === lesson);
    return found && cardsOf(WEEK, found).sources.find((card) => card.source.id === source)?.after;
  };
  expect(after('thirty-or-thirty-four', 'eurocon-34')).toBe(2);
  expect(after('tuesday-morning', 'state-joint')).toBe(12);
  expect(after('tuesday-morning', 'up-rubio-trip')).toBe(0);
});
