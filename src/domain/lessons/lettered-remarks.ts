/** Remarks as a pupil reads them: in the letters and in the order in which their things were asked. */
import type { Chronicle } from '../chronicle.ts';
import { type Answer, type Remark, remarksOn } from './answers.ts';
import { asked } from './asked.ts';
import { itemsOf } from './items.ts';
import type { Step } from './lesson.ts';

/** `letter` is empty where nothing was lettered. */
export type LetteredRemark = Remark & { readonly letter: string };

/** Those on an order are in the order told: it is what they tell. */
export function letteredRemarks(chronicle: Chronicle, step: Step, answer: Answer): LetteredRemark[] {
  const remarks = remarksOn(chronicle, step, answer);
  const items = step.task?.kind === 'order' ? [] : itemsOf(chronicle, asked(step)).asked;
  const lettered = items.flatMap(({ id, letter }) =>
    remarks.filter(({ about }) => about === id).map((remark) => ({ ...remark, letter })),
  );
  const others = remarks.filter(({ about }) => items.every(({ id }) => id !== about));
  return [...lettered, ...others.map((remark) => ({ ...remark, letter: '' }))];
}

/** An answer in which nothing is said, so that what the sources tell can stand there; null where that is told as a whole. */
export function blankAnswer({ task }: Step): Answer | null {
  switch (task?.kind) {
    case 'order':
      return { kind: 'order', events: [] };
    case 'match':
      return { kind: 'match', sources: {} };
    case 'place':
      return { kind: 'place', places: {}, countries: [] };
    case 'predict':
      return { kind: 'predict', text: '', outcomes: {} };
    default:
      return null;
  }
}
