import { describe, expect, it } from 'vitest';
import { namedClaims } from '../../../src/domain/lessons/named-claims.ts';
import { printedText, tells, worksheetOf } from '../../../src/domain/lessons/worksheet.ts';
import { WEEK } from '../../fixtures/week.ts';
import { LESSONS } from '../../fixtures/week-lessons.ts';

const sheetsOf = (id: string) => {
  const lesson = LESSONS.find((each) => each.id === id);
  if (!lesson) throw new Error(`No lesson is called ${id}`);
  return worksheetOf(WEEK, lesson);
};

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('the worksheet of %s', (_id, lesson) => {
  const parts = worksheetOf(WEEK, lesson);
  const steps = parts.flatMap((part) => part.steps);

  it('has every step that asks something, once and in order', () => {
    const asking = lesson.steps.flatMap(({ task }, at) => (task === null ? [] : [at + 1]));
    expect(steps.map(({ number }) => number)).toEqual(asking);
  });

  it('holds nothing of what is revealed, nor of what is for the teacher', () => {
    const words = JSON.stringify(steps);
    for (const { note, task } of lesson.steps) {
      expect(words).not.toContain(note);
      const { text, allows, expected } = task?.reveal ?? { text: note, allows: note, expected: [] };
      for (const told of [text, allows, ...expected]) expect(words).not.toContain(told);
    }
  });

  it('says of each part but the first after which step it may be handed out', () => {
    expect(parts[0]?.after).toBeNull();
    for (const [at, { after }] of parts.slice(1).entries()) expect(after).toBe(parts[at]?.steps.at(-1)?.number);
  });
});

describe('a part of a worksheet', () => {
  it('tells nothing that an earlier task on it asks for, nor a claim that its reveal brings', () => {
    let pairs = 0;
    for (const lesson of LESSONS)
      for (const { steps } of worksheetOf(WEEK, lesson))
        for (const [at, before] of steps.entries()) {
          const whole = lesson.steps[before.number - 1];
          const shown = [...(whole?.evidence.claims ?? []), ...namedClaims(before.task)];
          const brought = whole?.task?.reveal.evidence.claims.filter((id) => !shown.includes(id)) ?? [];
          for (const later of steps.slice(at + 1)) {
            expect(tells(WEEK, printedText(later), before), `${before.step.id}, ${later.step.id}`).toBe(false);
            expect(namedClaims(later.task).filter((id) => brought.includes(id))).toEqual([]);
            pairs += 1;
          }
        }
    expect(pairs).toBeGreaterThan(30);
  });

  it('ends before a claim that the reveal of an earlier step brings', () => {
    const partOf = (id: string, step: string) =>
      sheetsOf(id).findIndex(({ steps }) => steps.some((each) => each.step.id === step));
    expect(partOf('tuesday-morning', 'the-offer')).toBeLessThan(partOf('tuesday-morning', 'which-day'));
    expect(partOf('thirty-or-thirty-four', 'the-list')).toBeLessThan(partOf('thirty-or-thirty-four', 'one-sentence'));
  });

  it('ends where the next step tells: six states, and the numbers of a meeting', () => {
    const firstOf = (id: string) => sheetsOf(id)[0]?.steps.map(({ step }) => step.id);
    expect(firstOf('who-sits-where')).toEqual(['find-six']);
    expect(firstOf('thirty-or-thirty-four')).not.toContain('thirty-thirty-four');
  });
});

describe('tells', () => {
  const [asksSix] = sheetsOf('who-sits-where')[0]?.steps ?? [];
  const [asksCount] = sheetsOf('thirty-or-thirty-four')[0]?.steps ?? [];

  it.each([
    ['Six states lie there.', true],
    ['Bulgaria, Georgia, Romania, Russia, Türkiye and Ukraine', true],
    ['Bulgaria, Georgia and Romania', false],
    ['Sixteen states', false],
  ])('finds the members of a group, all named or counted: %s', (text, isTold) => {
    expect(asksSix && tells(WEEK, text, asksSix)).toBe(isTold);
  });

  it.each([
    ['A post spoke of 34 countries.', true],
    ['It was item 340 of the list.', false],
    ['They were many.', false],
  ])('finds a value that sources answer: %s', (text, isTold) => {
    expect(asksCount && tells(WEEK, text, asksCount)).toBe(isTold);
  });
});
