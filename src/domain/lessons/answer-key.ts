/** What the records answer to a task, in the letters and numbers of its worksheet. */
import type { Chronicle } from '../chronicle.ts';
import { groupLines } from '../words/answer-groups.ts';
import { relationWords } from '../words/lessons.ts';
import { statusWords } from '../words/statuses.ts';
import { datedTimeWords } from '../words/times.ts';
import { answerGroups } from './answer-groups.ts';
import { asked } from './asked.ts';
import { type Item, itemsOf } from './items.ts';
import type { Step, Task } from './lesson.ts';
import { eventsNamed } from './named-records.ts';
import { comparisonOf, membersOn, outcomeOf, placesOf, sayersOf } from './told-answers.ts';
import { toldOrder } from './told-order.ts';

/** `A – 2, The i Paper`: the offered are numbered in the order in which they stand. */
const pairs = (given: readonly Item[], offered: readonly Item[], told: (id: string) => readonly string[]): string[] =>
  given.map(({ letter, id }) => {
    const right = told(id);
    const named = offered.flatMap((each, at) => (right.includes(each.id) ? [`${at + 1}, ${each.text}`] : []));
    return `${letter} – ${named.join('; ')}`;
  });

function keyOf(chronicle: Chronicle, step: Step, task: Task): string[] {
  const { asked: given, offered } = itemsOf(chronicle, asked(step));
  const ids = offered.map(({ id }) => id);
  const knownAt = (task.reveal.view ?? step.view).knownAt;
  switch (task.kind) {
    case 'order':
      return toldOrder(chronicle, task.events).flatMap((id) => {
        const item = given.find((each) => each.id === id);
        const [event] = eventsNamed(chronicle, [id]);
        return item && event ? [`${item.letter} – ${item.text}: ${datedTimeWords(event, chronicle)}`] : [];
      });
    case 'match':
      return pairs(given, offered, (claim) => sayersOf(chronicle, claim, ids));
    case 'place':
      return task.placing.kind === 'claims'
        ? pairs(given, offered, (claim) => placesOf(chronicle, claim, ids))
        : membersOn(chronicle, task.placing.id, step.view.day).map(
            (iso3) => chronicle.countries.get(iso3)?.name ?? iso3,
          );
    case 'compare': {
      const comparison = comparisonOf(chronicle, task.claims);
      return comparison ? [relationWords(comparison.relation)] : [];
    }
    case 'predict':
      if (task.about.kind === 'events')
        return given.map(({ letter, id, text }) => {
          const outcome = outcomeOf(chronicle, id, knownAt);
          return `${letter} – ${text}: ${outcome === null ? 'nothing known' : statusWords(outcome).toLowerCase()}`;
        });
      return task.about.kind === 'question' ? groupLines(answerGroups(chronicle, task.about.id, knownAt)) : [];
    case 'sentence':
      return [];
  }
}

/** A line each; empty where no record decides. */
export const answerKey = (chronicle: Chronicle, step: Step): string[] =>
  step.task === null ? [] : keyOf(chronicle, step, step.task);
