/** When a card may be in a pupil's hand: from when on neither what it states nor what its source shows of itself gives an answer away. */
import type { Chronicle, Claim, SourceId } from '../chronicle.ts';
import { isOut } from '../evidence/source-out.ts';
import type { Lesson, Step, Task } from './lesson.ts';
import { namedClaims } from './named-claims.ts';

/** The claim is of later than the step knows, or answers what the task is about; or the event that it is about is in the reveal alone. */
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

/** How many steps go before the first that offers the source to be matched; null where none does. */
export function offeredAfter({ steps }: Lesson, source: SourceId): number | null {
  const at = steps.findIndex(({ task }) => task?.kind === 'match' && task.sources.includes(source));
  return at < 0 ? null : at;
}

/**
 * The number of the last step that asks what is still to come before the source is out: its title and date would tell; 0
 * from the start. A task that offers it needs it there.
 */
export function showingAfter(chronicle: Chronicle, lesson: Lesson, source: SourceId): number {
  const steps = lesson.steps.slice(0, offeredAfter(lesson, source) ?? lesson.steps.length);
  return lastOf(steps, ({ task, view }) => task?.kind === 'predict' && !isOut(chronicle, source, view.knownAt));
}
