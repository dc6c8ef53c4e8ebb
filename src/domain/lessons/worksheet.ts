/**
 * A lesson as its worksheet prints it: what is asked, and nothing of what is revealed. As what a later task is about may tell
 * what an earlier one asks, the worksheet is in parts, each to be handed out once the part before has been talked over.
 */
import type { Chronicle } from '../chronicle.ts';
import type { KnownAt } from '../events/status.ts';
import { type AskedStep, asked } from './asked.ts';
import { itemsOf, type TaskItems } from './items.ts';
import type { AskedTask, Lesson } from './lesson.ts';
import { namedClaims } from './named-claims.ts';
import { answeredAt, answersKnown, membersOn } from './told-answers.ts';

/** A step that asks something. */
export type WorksheetStep = {
  /** Its place in the lesson, from 1 on. */
  readonly number: number;
  readonly step: AskedStep;
  readonly task: AskedTask;
  readonly items: TaskItems;
  /** The moment at which its answer is told. */
  readonly answeredAt: KnownAt;
};

export type WorksheetPart = {
  /** The step after which it may be handed out; null for the first. */
  readonly after: number | null;
  readonly steps: readonly WorksheetStep[];
};

/** All that is printed of it. */
export const printedText = ({ step, task, items }: WorksheetStep): string =>
  [step.title, step.text, task.question, ...items.asked.map(({ text }) => text)].join('\n');

const hasWords = (text: string, words: string): boolean =>
  ` ${text} `.toLowerCase().search(new RegExp(`[^\\p{L}\\p{N}]${escaped(words.toLowerCase())}[^\\p{L}\\p{N}]`, 'u')) >=
  0;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** As lessons are written: `three`, `12`. A small figure in them is a date's or an hour's. */
const numberWords = (count: number): string => SMALL[count] ?? String(count);

/** Whether a text tells what the records answer to a question asked before it: what is asked to be written down. */
export function tells(chronicle: Chronicle, text: string, { step, task, answeredAt: knownAt }: WorksheetStep): boolean {
  if (task.kind === 'place' && task.placing.kind === 'group') {
    const members = membersOn(chronicle, task.placing.id, step.view.day, knownAt);
    const names = members.map((iso3) => chronicle.countries.get(iso3)?.name ?? iso3);
    return hasWords(text, numberWords(members.length)) || names.every((name) => text.includes(name));
  }
  if (task.kind === 'predict' && task.about.kind === 'question')
    return answersKnown(chronicle, task.about.id, null)
      .filter(({ value }) => !step.text.includes(value))
      .some(({ value }) => hasWords(text, value));
  return false;
}

/** A text for the room that repeats an earlier answer is left to the room. */
function worksheetSteps(chronicle: Chronicle, { steps }: Lesson): WorksheetStep[] {
  const found: WorksheetStep[] = [];
  for (const [at, whole] of steps.entries()) {
    const step = asked(whole);
    if (step.task === null) continue;
    const isTold = found.some((before) => tells(chronicle, step.text, before));
    const items = itemsOf(chronicle, step);
    found.push({
      number: at + 1,
      step: isTold ? { ...step, text: '' } : step,
      task: step.task,
      items,
      answeredAt: answeredAt(whole),
    });
  }
  return found;
}

/** Claims that the reveal of a step names and the step itself does not: what they say is the answer, or tells of it. */
function revealedClaims({ steps }: Lesson, number: number): readonly string[] {
  const step = steps[number - 1];
  if (!step?.task) return [];
  const shown = [...step.evidence.claims, ...namedClaims(step.task)];
  return step.task.reveal.evidence.claims.filter((id) => !shown.includes(id));
}

/** Every step that asks something, in order. Empty for a lesson that asks nothing. */
export function worksheetOf(chronicle: Chronicle, lesson: Lesson): WorksheetPart[] {
  const parts: { after: number | null; steps: WorksheetStep[] }[] = [];
  for (const next of worksheetSteps(chronicle, lesson)) {
    const part = parts.at(-1);
    const text = printedText(next);
    const named = namedClaims(next.task);
    const isTold = (before: WorksheetStep): boolean =>
      tells(chronicle, text, before) || revealedClaims(lesson, before.number).some((id) => named.includes(id));
    if (part && !part.steps.some(isTold)) part.steps.push(next);
    else parts.push({ after: part?.steps.at(-1)?.number ?? null, steps: [next] });
  }
  return parts;
}
