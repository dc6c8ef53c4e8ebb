import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../../src/domain/lessons/items.ts';
import { blankAnswer, letteredRemarks } from '../../../src/domain/lessons/lettered-remarks.ts';
import { toldOrder } from '../../../src/domain/lessons/told-order.ts';
import { remarkWords } from '../../../src/domain/words/lesson-answers.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';

const blank = STEPS.flatMap(({ name, step }) => {
  const answer = blankAnswer(step);
  return answer ? [{ name, step, answer }] : [];
});

describe('remarks as a pupil reads them', () => {
  it.each(blank)('$name: say that no answer was given, and not that the sources are silent', ({ step, answer }) => {
    const remarks = letteredRemarks(WEEK, step, answer);
    expect(remarks.length).toBeGreaterThan(0);
    for (const remark of remarks) {
      const words = remarkWords(WEEK, step, remark);
      expect(words).toMatch(/^You (gave no answer|chose nothing here|did not choose it)/);
      // Where that is said once for all of them, what is left is what the sources tell.
      const alone = remarkWords(WEEK, step, remark, true);
      expect(alone).not.toMatch(/^You/);
      expect(alone === '').toBe(step.task?.kind === 'predict' && step.task.about.kind === 'open');
      if (step.task?.kind === 'match') expect(words).toMatch(/^You gave no answer\. The sources: .+\.$/);
    }
    // In the letters and the order of the question.
    const given = step.task?.kind === 'order' ? [] : itemsOf(WEEK, asked(step)).asked;
    expect(remarks.filter(({ letter }) => letter !== '').map(({ letter, about }) => [letter, about])).toEqual(
      given.map(({ letter, id }) => [letter, id]),
    );
  });

  it('say of a sentence without evidence that one of the two is missing', () => {
    const found = STEPS.find(({ step }) => step.task?.kind === 'sentence');
    if (!found) throw new Error('no such step');
    const [remark] = letteredRemarks(WEEK, found.step, { kind: 'sentence', text: 'So it was.', claims: [] });
    expect(remark && remarkWords(WEEK, found.step, remark)).toBe('You gave no sentence, or no evidence for it.');
    expect(blankAnswer(found.step)).toBeNull();
  });

  it('keep the order told where it is what they tell', () => {
    const orders = STEPS.flatMap(({ step }) => (step.task?.kind === 'order' ? [{ step, task: step.task }] : []));
    expect(orders.length).toBeGreaterThan(1);
    for (const { step, task } of orders) {
      const remarks = letteredRemarks(WEEK, step, { kind: 'order', events: task.events });
      expect(remarks.map(({ about }) => about)).toEqual(toldOrder(WEEK, task.events));
    }
  });
});
