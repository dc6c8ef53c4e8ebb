/** The cards that a class cuts out: what each states, and from when on it gives no answer away. */
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/domain/lessons/lesson-cards.ts';
import { sourcesNamed } from '../../../src/domain/lessons/named-records.ts';
import { outlineText } from '../../../src/domain/words/lesson-pages.ts';
import { WEEK } from '../../fixtures/week.ts';
import { LESSONS } from '../../fixtures/week-lessons.ts';

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('the cards of %s', (_id, lesson) => {
  const { sources, statements } = cardsOf(WEEK, lesson);

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

  it('state what rests on the source, each of them', () => {
    for (const { source, states } of sources) expect(states?.sources, source.id).toContain(source.id);
  });

  it('give no answer away: who says what is asked, what a reveal first tells, and what was not yet known', () => {
    for (const [at, step] of lesson.steps.entries()) {
      const { task, view } = step;
      if (task === null) continue;
      const early = sources.flatMap(({ states, after }) => (states && after <= at ? [states] : []));
      const ids = early.map(({ id }) => id);
      if (task.kind === 'match') for (const id of task.claims) expect(ids, `step ${at + 1}`).not.toContain(id);
      if (task.kind === 'predict') {
        for (const { asOf } of view.knownAt === null ? [] : early)
          expect(asOf.at).toBeLessThanOrEqual(view.knownAt ?? 0);
        const { about, reveal } = task;
        if (about.kind === 'question') expect(early.map(({ question }) => question)).not.toContain(about.id);
        for (const id of reveal.evidence.claims.filter((each) => !step.evidence.claims.includes(each)))
          expect(ids, `step ${at + 1}`).not.toContain(id);
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
