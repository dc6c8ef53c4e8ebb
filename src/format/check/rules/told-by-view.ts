/** What a step asks and its map answers: in the fills, pins and names of the day that is shown, or that was shown before. */
import type { Chronicle, ChronicleEvent } from '../../../domain/chronicle.ts';
import { dayOf, isOn } from '../../../domain/events/day.ts';
import { type KnownAt, statusAt } from '../../../domain/events/status.ts';
import type { AskedTask, ClaimId, LessonView, Step } from '../../../domain/lessons/lesson.ts';
import { claimsNamed, eventsNamed, groupsNamed } from '../../../domain/lessons/named-records.ts';
import { answeredAt, membersOn, outcomeOf } from '../../../domain/lessons/told-answers.ts';

/** `at` is within the step. */
export type Told = { readonly at: 'view' | 'task'; readonly message: string; readonly remedy: string };

type Asking = {
  readonly chronicle: Chronicle;
  readonly task: AskedTask;
  readonly view: LessonView;
  /** The moment at which the answer is told. */
  readonly told: KnownAt;
};

const eventOf = ({ events }: Chronicle, claim: ClaimId): ChronicleEvent[] =>
  events.filter(({ claims }) => claims.some(({ id }) => id === claim));

const isShown = (event: ChronicleEvent, { day, knownAt }: LessonView): boolean =>
  isOn(event, day) && statusAt(event, knownAt) !== null;

/** An event whose day or place is the answer. That something happened on a day which is shown tells no order yet. */
function toldByDay({ chronicle, task, view }: Asking): Told[] {
  if (task.kind === 'order')
    return task.events
      .filter((id) => id === view.event)
      .map((id) => ({
        at: 'view',
        message: `The map is drawn for the event "${id}", whose day is to be found`,
        remedy: 'Leave the event out of the view, or name another.',
      }));
  if (task.kind !== 'place' || task.placing.kind !== 'claims') return [];
  const sought = new Set(task.placing.claims.flatMap((claim) => eventOf(chronicle, claim)));
  return [...sought]
    .filter((event) => isShown(event, view))
    .map(({ id }) => ({
      at: 'view',
      message: `The map shows the event "${id}", whose place is to be found`,
      remedy: 'Give the view a day on which none of them is.',
    }));
}

function toldByFills({ chronicle, task, view, told }: Asking): Told[] {
  if (task.kind !== 'place' || task.placing.kind !== 'group') return [];
  const { id } = task.placing;
  if (groupsNamed(chronicle, [id]).some(({ kind }) => kind === 'black-sea'))
    return view.hidesBlackSea
      ? []
      : [
          {
            at: 'view',
            message: 'The map shows the coasts that are to be found',
            remedy: 'Add "black-sea" to "hide".',
          },
        ];
  const { parts } = dayOf(chronicle, view.day, view.knownAt);
  const filled = membersOn(chronicle, id, view.day, told).flatMap((iso3) => parts.get(iso3)?.part ?? []);
  const seen = [...new Set(filled)].filter((part) => part !== 'none' && !view.hiddenParts.includes(part));
  return seen.length === 0
    ? []
    : [
        {
          at: 'view',
          message: 'The map fills countries that are to be found',
          remedy: `Add ${seen.map((part) => `"${part}"`).join(', ')} to "hide", or give the view another day.`,
        },
      ];
}

/** Of two values for one thing, the one that the map writes on the day of either. */
function toldByNames({ chronicle, task, view }: Asking): Told[] {
  if (task.kind !== 'compare') return [];
  const values = claimsNamed(chronicle, task.claims).flatMap(({ value }) => value ?? []);
  return task.claims
    .flatMap((claim) => eventOf(chronicle, claim))
    .filter((event) => isShown(event, view))
    .flatMap(({ id, label, place }): Told[] => {
      const names = `${label} ${chronicle.places.get(place ?? '')?.town ?? ''}`;
      return values.filter((value) => names.includes(value)).length === 1
        ? [
            {
              at: 'view',
              message: `The map names one of the two values with the event "${id}"`,
              remedy: 'Give the view another day, and the reveal a view of its own.',
            },
          ]
        : [];
    });
}

/** A presence that the map hatches as disputed, where the class is asked whether its two accounts can both be true. */
function toldByHatching({ chronicle, task, view }: Asking): Told[] {
  if (task.kind !== 'compare' || view.hiddenParts.includes('disputed')) return [];
  const pair = claimsNamed(chronicle, task.claims);
  const isAsked = [...dayOf(chronicle, view.day, view.knownAt).parts.values()]
    .filter(({ part }) => part === 'disputed')
    .flatMap(({ madeBy }) => madeBy)
    .some(({ event, participant }) =>
      pair.every(
        ({ id, sources }) =>
          event.claims.some((claim) => claim.id === id) && sources.some((each) => participant.sources.includes(each)),
      ),
    );
  return isAsked
    ? [
        {
          at: 'view',
          message: 'The map hatches as disputed what the task asks about',
          remedy: 'Add "disputed" to "hide".',
        },
      ]
    : [];
}

/** How an event turned out, where a view up to the reveal shows it already. */
function toldByOutcome({ chronicle, task, told }: Asking, shown: readonly LessonView[], step: Step): Told[] {
  if (task.kind !== 'predict' || task.about.kind !== 'events') return [];
  const outcomes = task.about.events.map((id) => ({
    id,
    before: outcomeOf(chronicle, id, step.view.knownAt),
    after: outcomeOf(chronicle, id, told),
  }));
  return outcomes
    .filter(({ id, before, after }) => {
      const [event] = eventsNamed(chronicle, [id]);
      const isSeen = (view: LessonView): boolean =>
        event !== undefined && isOn(event, view.day) && statusAt(event, view.knownAt) === after;
      return before !== after && shown.some(isSeen);
    })
    .map(({ id }) => ({
      at: 'task',
      message: `A view before it shows how the event "${id}" turned out`,
      remedy: 'Leave the event out, ask earlier, or give that view an earlier moment in "known".',
    }));
}

/** Of the last of `steps`, which are all up to it. */
export function toldByViews(chronicle: Chronicle, steps: readonly Step[]): Told[] {
  const step = steps.at(-1);
  if (!step?.task) return [];
  const asking: Asking = { chronicle, task: step.task, view: step.view, told: answeredAt(step) };
  const before = steps
    .slice(0, -1)
    .flatMap(({ view, task }) => [view, ...(task?.reveal.view ? [task.reveal.view] : [])]);
  return [
    ...toldByDay(asking),
    ...toldByFills(asking),
    ...toldByNames(asking),
    ...toldByHatching(asking),
    ...toldByOutcome(asking, [...before, step.view], step),
  ];
}
