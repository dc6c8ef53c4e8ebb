/**
 * The things of a task as a class sees them: lettered, in an order that tells nothing, and without ids, dates or sources
 * where those are the answer.
 */
import type { Chronicle } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import type { AskedStep } from './asked.ts';
import { claimsNamed, eventsNamed, placesNamed, sourcesNamed } from './named-records.ts';
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

const lettered = (things: readonly { readonly id: string; readonly text: string }[]): Item[] =>
  things.map(({ id, text }, at) => ({ letter: LETTERS[at] ?? String(at + 1), id, text }));

const byText = (a: { readonly text: string }, b: { readonly text: string }): number =>
  a.text < b.text ? -1 : a.text > b.text ? 1 : 0;

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.every((each, at) => each === b[at]);

/** By their words, or backwards where that would be the answer. */
function shuffled(chronicle: Chronicle, things: readonly { readonly id: string; readonly text: string }[]) {
  const sorted = [...things].sort(byText);
  const ids = sorted.map(({ id }) => id);
  return isSame(ids, toldOrder(chronicle, ids)) ? sorted.reverse() : sorted;
}

const NOTHING: TaskItems = { asked: [], offered: [] };

/** On the records as they stood at the step's moment. */
export function itemsOf(whole: Chronicle, { task, view }: AskedStep): TaskItems {
  const chronicle = asKnownAt(whole, view.knownAt);
  const events = (ids: readonly string[]) => eventsNamed(chronicle, ids).map(({ id, label }) => ({ id, text: label }));
  const claims = (ids: readonly string[]) => claimsNamed(chronicle, ids).map(({ id, text }) => ({ id, text }));
  switch (task?.kind) {
    case 'order':
      return { asked: lettered(shuffled(chronicle, events(task.events))), offered: [] };
    case 'predict':
      return task.about.kind === 'events' ? { asked: lettered(events(task.about.events)), offered: [] } : NOTHING;
    case 'match': {
      const sources = sourcesNamed(chronicle, task.sources).map(({ id, publisher }) => ({ id, text: publisher }));
      return { asked: lettered(claims(task.claims).sort(byText)), offered: lettered(sources.sort(byText)) };
    }
    case 'place': {
      if (task.placing.kind === 'group') return NOTHING;
      const places = placesNamed(chronicle, task.placing.places).map(({ id, name }) => ({ id, text: name }));
      return { asked: lettered(claims(task.placing.claims)), offered: lettered(places.sort(byText)) };
    }
    case 'compare':
    case 'sentence':
      return { asked: lettered(claims(task.claims)), offered: [] };
    default:
      return NOTHING;
  }
}
