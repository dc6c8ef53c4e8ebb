/**
 * The things of a task as a class sees them: lettered, in an order that tells nothing, and without ids, dates or sources
 * where those are the answer.
 */
import type { Chronicle } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import type { AskedStep } from './asked.ts';
import { claimsNamed, eventsNamed, placesNamed, sourcesNamed } from './named-records.ts';
import { placesOf, sayersOf } from './told-answers.ts';
import { toldOrder } from './told-order.ts';

export type Item = {
  /** `A`, `B`, … in the order shown: what may stand in the page, where ids tell dates. */
  readonly letter: string;
  /** For the program alone. */
  readonly id: string;
  readonly text: string;
};

export type TaskItems = {
  /** What is to be ordered, matched, placed, foretold, compared or chosen as evidence. */
  readonly asked: readonly Item[];
  /** What it may be matched with or placed at; empty for other tasks. */
  readonly offered: readonly Item[];
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

type Thing = { readonly id: string; readonly text: string };

const lettered = (things: readonly Thing[]): Item[] =>
  things.map(({ id, text }, at) => ({ letter: LETTERS[at] ?? String(at + 1), id, text }));

const byText = (a: Thing, b: Thing): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** By their words, or backwards where that would be the answer. */
function shuffled(things: readonly Thing[], isAnswer: (sorted: readonly Thing[]) => boolean): Item[] {
  const sorted = [...things].sort(byText);
  return lettered(isAnswer(sorted) ? sorted.reverse() : sorted);
}

/** Whether each stands beside its own. */
const areBeside = (
  asked: readonly Thing[],
  offered: readonly Thing[],
  told: (asked: string, offered: string[]) => readonly string[],
): boolean =>
  asked.every(
    ({ id }, at) =>
      told(
        id,
        offered.slice(at, at + 1).map((each) => each.id),
      ).length > 0,
  );

const NOTHING: TaskItems = { asked: [], offered: [] };

/** On the records as they stood at the step's moment. */
export function itemsOf(whole: Chronicle, { task, view }: AskedStep): TaskItems {
  const chronicle = asKnownAt(whole, view.knownAt);
  const events = (ids: readonly string[]) => eventsNamed(chronicle, ids).map(({ id, label }) => ({ id, text: label }));
  const claims = (ids: readonly string[]) => claimsNamed(chronicle, ids).map(({ id, text }) => ({ id, text }));
  switch (task?.kind) {
    case 'order':
      return {
        asked: shuffled(events(task.events), (sorted) => {
          const ids = sorted.map(({ id }) => id);
          return ids.join() === toldOrder(chronicle, ids).join();
        }),
        offered: [],
      };
    case 'predict':
      return task.about.kind === 'events' ? { asked: lettered(events(task.about.events)), offered: [] } : NOTHING;
    case 'match': {
      const sources = sourcesNamed(chronicle, task.sources).map(({ id, publisher }) => ({ id, text: publisher }));
      const told = claims(task.claims).sort(byText);
      const isBeside = (offered: readonly Thing[]): boolean =>
        areBeside(told, offered, (claim, source) => sayersOf(chronicle, claim, source));
      return { asked: lettered(told), offered: shuffled(sources, isBeside) };
    }
    case 'place': {
      if (task.placing.kind === 'group') return NOTHING;
      const places = placesNamed(chronicle, task.placing.places).map(({ id, name }) => ({ id, text: name }));
      const told = claims(task.placing.claims).sort(byText);
      const isBeside = (offered: readonly Thing[]): boolean =>
        areBeside(told, offered, (claim, place) => placesOf(chronicle, claim, place));
      return { asked: lettered(told), offered: shuffled(places, isBeside) };
    }
    case 'compare':
    case 'sentence':
      return { asked: lettered(claims(task.claims)), offered: [] };
    default:
      return NOTHING;
  }
}
