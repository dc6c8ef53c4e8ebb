/** What a lesson says: within its time, on a slide, and on evidence. */
import type { Path } from '../../issue.ts';
import type { EvidenceRecord, StepRecord } from '../../lesson.ts';
import type { Records } from '../../records.ts';
import { type Finding, findingAt } from '../fault.ts';
import { stepsIn } from '../lesson-walk.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from './texts.ts';

export const LESSON_MINUTES: Rule = {
  id: 'lesson-minutes',
  description: 'The minutes of a lesson are the sum of its steps’.',
  check: ({ lessons }) =>
    lessons.flatMap(({ record: { minutes, steps }, path }) => {
      const sum = steps.reduce((total, step) => total + step.minutes, 0);
      // Minutes that are no whole number are told by the schema.
      return sum === minutes || !Number.isInteger(minutes) || !Number.isInteger(sum)
        ? []
        : [
            findingAt(
              [...path, 'minutes'],
              `The lesson takes ${minutes} minutes, and its steps ${sum}`,
              'Correct the minutes of the lesson or of a step.',
            ),
          ];
    }),
};

type Limited = { readonly name: string; readonly text: string; readonly most: number; readonly path: Path };

const limited = ({ title, text, note, task }: StepRecord, path: Path): Limited[] => [
  { name: 'title', text: title, most: 10, path: [...path, 'title'] },
  { name: 'text', text, most: 45, path: [...path, 'text'] },
  { name: 'note', text: note, most: 90, path: [...path, 'note'] },
  ...(task === undefined
    ? []
    : [
        { name: 'question', text: task.question, most: 35, path: [...path, 'task', 'question'] },
        { name: 'reveal', text: task.reveal.text, most: 60, path: [...path, 'task', 'reveal', 'text'] },
      ]),
];

export const LESSON_TEXT_LENGTH: Rule = {
  id: 'lesson-text-length',
  description: 'What a step says to the room fits a slide, and its note a glance.',
  check: (folder) =>
    stepsIn(folder).flatMap(({ record, path: at }) =>
      limited(record, at)
        .filter(({ text, most }) => wordsIn(text) > most)
        .map(({ name, text, most, path }) =>
          findingAt(
            path,
            `The ${name} has ${wordsIn(text)} words`,
            `Cut it to ${most} at most, or make two steps of it.`,
          ),
        ),
    ),
};

const isEmpty = (evidence: EvidenceRecord | undefined): boolean =>
  Object.values(evidence ?? {}).every((named) => named === undefined || (named !== true && named.length === 0));

/** A number, or the name of a country, a person or a place: what an instruction has no need of. */
function factIn(text: string, { countries, people, places }: Records): string | null {
  const number = /\d+/.exec(text)?.[0];
  if (number !== undefined) return number;
  const names = [...countries, ...people, ...places].map(({ record }) => record.name);
  return names.find((name) => text.includes(name)) ?? null;
}

function unfounded({ text, instruction, evidence }: StepRecord, path: Path, records: Records): Finding[] {
  if (instruction === undefined)
    return isEmpty(evidence)
      ? [
          findingAt(
            [...path, 'text'],
            'The text names no evidence',
            'Add "evidence" with claims, events, groups, sources or the base map, or "instruction": true if it states no fact.',
          ),
        ]
      : [];
  const fact = factIn(text, records);
  return fact === null
    ? []
    : [
        findingAt(
          [...path, 'instruction'],
          `The text is called an instruction, but speaks of ${fact}`,
          'Name its evidence instead, or leave that out of the text.',
        ),
      ];
}

export const LESSON_EVIDENCE: Rule = {
  id: 'lesson-evidence',
  description: 'What a step or a reveal states rests on records; an instruction states nothing.',
  check: (folder) =>
    stepsIn(folder).flatMap(({ record, path }) => [
      ...unfounded(record, path, folder.records),
      ...(record.task !== undefined && isEmpty(record.task.reveal.evidence)
        ? [
            findingAt(
              [...path, 'task', 'reveal', 'evidence'],
              'The reveal names no evidence',
              'Name the claims, events, groups or sources that it rests on, or the base map.',
            ),
          ]
        : []),
    ]),
};
