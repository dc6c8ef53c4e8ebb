/** When a card may be in a pupil's hand: from when on what it states gives no answer away. */
import type { Chronicle, Claim } from '../chronicle.ts';
import type { Lesson, Step, Task } from './lesson.ts';
import { namedClaims } from './named-claims.ts';

/** The event that the claim is about is in the reveal alone, or is what the task is about. */
function isOfAnswer({ evidence, view }: Step, task: Task, claim: Claim, event: string): boolean {
  const isLater = view.knownAt !== null && claim.asOf.at > view.knownAt;
  switch (task.kind) {
    case 'order':
      return task.events.includes(event);
    case 'predict':
      if (isLater || (task.about.kind === 'question' && task.about.id === claim.question)) return true;
      if (task.about.kind === 'events' && task.about.events.includes(event)) return true;
      return task.reveal.evidence.events.includes(event) && !evidence.events.includes(event);
    default:
      return isLater;
  }
}

/** Whether to know the claim beforehand would tell what the step is to reveal. */
function tells(step: Step, claim: Claim, event: string): boolean {
  const { task, evidence } = step;
  if (task === null) return false;
  const isShown = evidence.claims.includes(claim.id) || namedClaims(task).includes(claim.id);
  return (!isShown && task.reveal.evidence.claims.includes(claim.id)) || isOfAnswer(step, task, claim, event);
}

const lastOf = (steps: readonly Step[], isTold: (step: Step) => boolean): number =>
  steps.reduce((last, step, at) => (isTold(step) ? at + 1 : last), 0);

const eventOf = ({ events }: Chronicle, claim: Claim): string =>
  events.find(({ claims }) => claims.includes(claim))?.id ?? '';

/** The number of the step after which the statement may be handed out; 0 from the start. A task that names it needs it there. */
export function statementAfter(chronicle: Chronicle, { steps }: Lesson, claim: Claim): number {
  const needed = steps.findIndex(({ task }) => task !== null && namedClaims(task).includes(claim.id));
  const event = eventOf(chronicle, claim);
  return lastOf(needed < 0 ? steps : steps.slice(0, needed), (step) => tells(step, claim, event));
}

/** The same for the statement together with who says so, which is what a task that matches them asks. */
export function sayingAfter(chronicle: Chronicle, { steps }: Lesson, claim: Claim): number {
  const event = eventOf(chronicle, claim);
  return lastOf(
    steps,
    (step) => (step.task?.kind === 'match' && step.task.claims.includes(claim.id)) || tells(step, claim, event),
  );
}
