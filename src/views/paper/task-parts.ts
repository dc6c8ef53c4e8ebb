/** What a worksheet leaves room for, by what is asked: blanks, lines and choices, and how tall they are. */

import { RELATIONS } from '../../domain/lessons/told-answers.ts';
import type { WorksheetStep } from '../../domain/lessons/worksheet.ts';
import { relationWords } from '../../domain/words/lessons.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { LINE, LINE_MM, textMm } from './sheet-height.ts';

/** A line to write on, with the words before it, if any. */
type Line = { readonly id: string; readonly words: string };

export type Room = {
  /** After each thing asked: a blank to write in, or words to mark one of. */
  readonly afterItem: 'nothing' | 'blank' | readonly string[];
  readonly choices: readonly string[];
  readonly lines: readonly Line[];
};

const ruled = (words: readonly string[]): Line[] => words.map((each, at) => ({ id: `line ${at}`, words: each }));
const WHY = ruled(['Why:']);
const OPEN = ruled(['', '', '']);
const STANDINGS = [statusWords('took-place'), `Still ${statusWords('expected').toLowerCase()}`, 'Called off'] as const;

export function roomFor({ task }: WorksheetStep): Room {
  switch (task.kind) {
    case 'predict':
      return task.about.kind === 'events'
        ? { afterItem: STANDINGS, choices: [], lines: WHY }
        : { afterItem: 'nothing', choices: [], lines: OPEN };
    case 'order':
      return { afterItem: 'nothing', choices: [], lines: ruled(['The letters, the earliest first:']) };
    case 'match':
      return { afterItem: 'blank', choices: [], lines: [] };
    case 'place':
      return task.placing.kind === 'claims'
        ? { afterItem: 'blank', choices: [], lines: [] }
        : { afterItem: 'nothing', choices: [], lines: OPEN };
    case 'compare':
      return { afterItem: 'nothing', choices: RELATIONS.map(relationWords), lines: WHY };
    case 'sentence':
      return { afterItem: 'nothing', choices: [], lines: ruled(['', '', 'Evidence (letters):']) };
  }
}

const WRITING_MM = 9;
const TITLE_MM = 8;
/** With the address, in two lines at most. */
const GAP_MM = 14;
const CODE_MM = 25;

export function taskMm(worksheet: WorksheetStep): number {
  const { step, task, items } = worksheet;
  const { afterItem, choices, lines } = roomFor(worksheet);
  const itemMm = (text: string): number =>
    textMm(text, LINE.besideCode - 14) + 1.5 + (typeof afterItem === 'string' ? 0 : LINE_MM);
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const besideMm =
    TITLE_MM +
    textMm(step.text, LINE.besideCode) +
    textMm(task.question, LINE.besideCode - 8) +
    sum(items.asked.map(({ text }) => itemMm(text))) +
    sum(items.offered.map(({ text }) => textMm(text, LINE.besideCode) + 1)) +
    sum(choices.map((words) => textMm(words, LINE.besideCode) + 1)) +
    lines.length * WRITING_MM;
  return Math.max(CODE_MM, besideMm) + GAP_MM;
}
