/** Tasks whose answers the records can tell. */

import { asKnownAt } from '../../../domain/events/as-known.ts';
import { claimsNamed, placesNamed, sourcesNamed } from '../../../domain/lessons/named-records.ts';
import { answeredAt, comparisonOf, membersOn, placesOf, sayersOf } from '../../../domain/lessons/told-answers.ts';
import { untoldPairs } from '../../../domain/lessons/told-order.ts';
import { taskFault } from '../../lesson-consistency.ts';
import { type Finding, findingAt } from '../fault.ts';
import { type ReadStep, readStepsIn, stepsIn } from '../lesson-walk.ts';
import type { Rule } from '../rule.ts';

export const LESSON_TASK: Rule = {
  id: 'lesson-task',
  description: 'A task that places asks for claims or for one group; a prediction is about one thing at most.',
  check: (folder) =>
    stepsIn(folder).flatMap(({ record: { task }, path }) => {
      const fault = taskFault(task);
      return fault === null ? [] : [findingAt([...path, 'task'], fault, 'Keep what the question asks for.')];
    }),
};

export const LESSON_ORDER: Rule = {
  id: 'lesson-order',
  description: 'The records tell in which order the events of a task began.',
  check: (folder) =>
    readStepsIn(folder).flatMap(({ chronicle, step: { task }, path }) =>
      task?.kind === 'order'
        ? untoldPairs(chronicle, task.events).map(([a, b]) =>
            findingAt(
              [...path, 'task', 'events'],
              `No record tells which of "${a}" and "${b}" began first`,
              'Leave one of them out, or add to "after" of the event what sources tell.',
            ),
          )
        : [],
    ),
};

/** A publisher's name as a claim may have it: without what stands in brackets. */
const nameOf = (publisher: string): string => publisher.replace(/\s*\([^)]*\)/g, '');

function matchFindings({ chronicle, step: { task }, path }: ReadStep): Finding[] {
  if (task?.kind !== 'match') return [];
  return claimsNamed(chronicle, task.claims).flatMap(({ id, text }, index) => {
    const at = [...path, 'task', 'claims', index];
    const said = sourcesNamed(chronicle, task.sources).find(({ publisher }) => text.includes(nameOf(publisher)));
    return [
      ...(sayersOf(chronicle, id, task.sources).length === 0
        ? [
            findingAt(
              at,
              `None of the sources offered says what the claim "${id}" says`,
              'Offer one that does, or leave the claim out.',
            ),
          ]
        : []),
      ...(said === undefined
        ? []
        : [
            findingAt(
              at,
              `The claim "${id}" names ${nameOf(said.publisher)}, one of the sources offered`,
              'Choose a claim whose words do not name its source.',
            ),
          ]),
    ];
  });
}

export const LESSON_MATCH: Rule = {
  id: 'lesson-match',
  description: 'Each claim to be matched has its source among those offered, and does not name it.',
  check: (folder) => readStepsIn(folder).flatMap(matchFindings),
};

function placeFindings({ chronicle, step, path }: ReadStep): Finding[] {
  const { task, view } = step;
  if (task?.kind !== 'place') return [];
  const { placing } = task;
  if (placing.kind === 'group')
    return membersOn(chronicle, placing.id, view.day, answeredAt(step)).length > 0
      ? []
      : [
          findingAt(
            [...path, 'task', 'group'],
            `No country is known to belong to "${placing.id}" on ${view.day}`,
            'Name another group or day.',
          ),
        ];
  const at = [...path, 'task'];
  const misplaced = claimsNamed(chronicle, placing.claims).flatMap(({ id, text }, index) => {
    const told = placesNamed(chronicle, placesOf(chronicle, id, placing.places));
    const named = told.find(({ name, town }) => text.includes(name) || text.includes(town));
    return [
      ...(told.length > 0
        ? []
        : [
            findingAt(
              [...at, 'claims', index],
              `The place of the claim "${id}" is not among those offered`,
              'Offer it, or its town, or leave the claim out.',
            ),
          ]),
      ...(named === undefined
        ? []
        : [
            findingAt(
              [...at, 'claims', index],
              `The claim "${id}" names its place, ${named.town}`,
              'Choose a claim whose words do not name it.',
            ),
          ]),
    ];
  });
  const areas = placesNamed(chronicle, placing.places).filter(({ precision }) => precision === 'area');
  const known = asKnownAt(chronicle, view.knownAt).places;
  const early = placesNamed(chronicle, placing.places).filter(({ id }) => !known.has(id));
  return [
    ...misplaced,
    ...early.map(({ id }) =>
      findingAt(
        [...at, 'places', placing.places.indexOf(id)],
        `The place "${id}" was not on the map at that moment, and is not offered`,
        'Offer one that was, or give the view a later moment in "known".',
      ),
    ),
    ...areas.map(({ id }) =>
      findingAt(
        [...at, 'places', placing.places.indexOf(id)],
        `The place "${id}" has no pin`,
        'Offer places that are a point or a town.',
      ),
    ),
  ];
}

export const LESSON_PLACE: Rule = {
  id: 'lesson-place',
  description: 'What is to be placed has its place on the map; that place is offered, and not named.',
  check: (folder) => readStepsIn(folder).flatMap(placeFindings),
};

export const LESSON_COMPARE: Rule = {
  id: 'lesson-compare',
  description: 'Two accounts that are compared answer one question with different values.',
  check: (folder) =>
    readStepsIn(folder).flatMap(({ chronicle, step: { task }, path }) =>
      task?.kind === 'compare' && comparisonOf(chronicle, task.claims) === null
        ? [
            findingAt(
              [...path, 'task', 'second'],
              `The claims "${task.claims[0]}" and "${task.claims[1]}" are no two answers to one question`,
              'Name claims that share a "question" and differ in "value".',
            ),
          ]
        : [],
    ),
};
