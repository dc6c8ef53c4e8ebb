/** Lessons in words: tasks, standings of answers and how two accounts stand to each other. None of them is a mark. */
import type { Verdict } from '../lessons/answers.ts';
import type { Lesson, TaskKind } from '../lessons/lesson.ts';
import type { Relation } from '../lessons/told-answers.ts';
import { countWords } from './lists.ts';

const TASKS: Record<TaskKind, string> = {
  predict: 'Say what comes next',
  order: 'Put in order',
  match: 'Find who says so',
  place: 'Put on the map',
  compare: 'Compare two accounts',
  sentence: 'Write one sentence with its evidence',
};

export const taskWords = (kind: TaskKind): string => TASKS[kind];

const VERDICTS: Record<Verdict, string> = {
  told: 'The sources tell it so.',
  'told-otherwise': 'The sources tell it otherwise.',
  untold: 'No source at hand tells it so.',
  unanswered: 'You gave no answer.',
  open: 'That is for the class to judge.',
};

export const verdictWords = (verdict: Verdict): string => VERDICTS[verdict];

const RELATIONS: Record<Relation, string> = {
  'other-scope': 'They count or mean different things: both can be true.',
  wording: 'They differ in wording or exactness: both can be true.',
  exclusive: 'They cannot both be true.',
};

export const relationWords = (relation: Relation): string => RELATIONS[relation];

/** `45 minutes, ages 14 to 18, 14 steps`. */
export const lessonWords = ({ minutes, ages, steps }: Lesson): string =>
  [
    countWords(minutes, 'minute', 'minutes'),
    ages.from === ages.to ? `age ${ages.from}` : `ages ${ages.from} to ${ages.to}`,
    countWords(steps.length, 'step', 'steps'),
  ].join(', ');
