/** A lesson tells nothing before it could be known. */
import type { Chronicle } from '../../../domain/chronicle.ts';
import { isKnown, type KnownAt, statusAt } from '../../../domain/events/status.ts';
import { isOut } from '../../../domain/evidence/source-out.ts';
import type { AskedTask, Evidence } from '../../../domain/lessons/lesson.ts';
import { claimsNamed, eventsNamed } from '../../../domain/lessons/named-records.ts';
import { answeredAt, membershipsKnown } from '../../../domain/lessons/told-answers.ts';
import type { Path } from '../../issue.ts';
import { type Finding, findingAt } from '../fault.ts';
import { readStepsIn } from '../lesson-walk.ts';
import type { Rule } from '../rule.ts';

/** One of which nobody is told to belong to it, at no moment, is not unknown at one. */
const isGroupEarly = (chronicle: Chronicle, id: string, knownAt: KnownAt): boolean =>
  membershipsKnown(chronicle, id, knownAt).length === 0 && membershipsKnown(chronicle, id, null).length > 0;

/** The records named that were not yet known, in words. */
function early(chronicle: Chronicle, named: Partial<Evidence>, knownAt: KnownAt): string[] {
  const { claims = [], events = [], groups = [], sources = [] } = named;
  return [
    ...claimsNamed(chronicle, claims)
      .filter(({ asOf }) => !isKnown(asOf, knownAt))
      .map(({ id }) => `the claim "${id}"`),
    ...eventsNamed(chronicle, events)
      .filter((event) => statusAt(event, knownAt) === null)
      .map(({ id }) => `the event "${id}"`),
    ...groups.filter((id) => isGroupEarly(chronicle, id, knownAt)).map((id) => `the group "${id}"`),
    ...sources.filter((id) => !isOut(chronicle, id, knownAt)).map((id) => `the source "${id}"`),
  ];
}

/** What the task itself puts before the class. */
function namedBy(task: AskedTask): Partial<Evidence> {
  switch (task.kind) {
    case 'order':
      return { events: task.events };
    case 'predict':
      return task.about.kind === 'events' ? { events: task.about.events } : {};
    case 'place':
      return task.placing.kind === 'claims' ? { claims: task.placing.claims } : { groups: [task.placing.id] };
    case 'match':
      return { claims: task.claims, sources: task.sources };
    case 'compare':
    case 'sentence':
      return { claims: task.claims };
  }
}

export const LESSON_TOLD_EARLY: Rule = {
  id: 'lesson-told-early',
  description: 'What a step, its task or its reveal names was known at the moment that its view shows.',
  check: (folder) =>
    readStepsIn(folder).flatMap(({ chronicle, step, path }) => {
      const { view, evidence, task } = step;
      const tell = (named: Partial<Evidence>, knownAt: KnownAt, at: Path, remedy: string): Finding[] =>
        early(chronicle, named, knownAt).map((what) => findingAt(at, `It names ${what}, not yet known then`, remedy));
      const later = 'Name what was known, or give the view a later moment in "known".';
      return [
        ...tell(evidence, view.knownAt, [...path, 'evidence'], later),
        ...(task === null
          ? []
          : [
              ...tell(namedBy(task), view.knownAt, [...path, 'task'], later),
              ...tell(
                task.reveal.evidence,
                answeredAt(step),
                [...path, 'task', 'reveal', 'evidence'],
                'Say that the reveal tells of later: give it a "view" of its own with a later moment, or none.',
              ),
            ]),
      ];
    }),
};
