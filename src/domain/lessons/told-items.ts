/** The list of a task as its answer: each thing with what the records tell of it, in the letters and numbers in which it was asked. */
import type { Chronicle } from '../chronicle.ts';
import { statusWords } from '../words/statuses.ts';
import { datedTimeWords } from '../words/times.ts';
import type { AskedStep } from './asked.ts';
import { type Item, itemsOf, type TaskItems } from './items.ts';
import { eventsNamed } from './named-records.ts';
import { comparisonOf, outcomeOf, placesOf, type Relation, sayersOf } from './told-answers.ts';
import { toldOrder } from './told-order.ts';

/** One of the offered. */
export type Numbered = {
  /** From 1, in the order in which they were offered. */
  readonly number: number;
  readonly text: string;
};

export type ToldItem = Item & {
  /** What was offered and belongs to it. */
  readonly pairs: readonly Numbered[];
  /** When it was, where that was asked, or how it stands, where that was foretold; else empty. */
  readonly words: string;
};

export type ToldItems = {
  /** In the order in which they were asked; of what was to be put in order, the earliest first. */
  readonly items: readonly ToldItem[];
  /** What was offered and belongs to none. */
  readonly rest: readonly Numbered[];
  /** How two accounts stand to each other; null where no two are compared. */
  readonly relation: Relation | null;
};

const untold = (item: Item): ToldItem => ({ ...item, pairs: [], words: '' });

/** `told` are ids of those offered to which one of the things belongs. */
function paired({ asked, offered }: TaskItems, told: (id: string, offered: string[]) => readonly string[]): ToldItems {
  const ids = offered.map(({ id }) => id);
  const numbered = (isMeant: (id: string) => boolean): Numbered[] =>
    offered.flatMap(({ id, text }, at) => (isMeant(id) ? [{ number: at + 1, text }] : []));
  const own = new Map(asked.map(({ id }) => [id, told(id, ids)]));
  const taken = [...own.values()].flat();
  return {
    items: asked.map((item) => ({ ...untold(item), pairs: numbered((id) => (own.get(item.id) ?? []).includes(id)) })),
    rest: numbered((id) => !taken.includes(id)),
    relation: null,
  };
}

function ordered(chronicle: Chronicle, { asked }: TaskItems): ToldItems {
  const items = toldOrder(
    chronicle,
    asked.map(({ id }) => id),
  ).flatMap((id) => {
    const item = asked.find((each) => each.id === id);
    const [event] = eventsNamed(chronicle, [id]);
    return item && event ? [{ ...untold(item), words: datedTimeWords(event, chronicle) }] : [];
  });
  return { items, rest: [], relation: null };
}

function foretold(chronicle: Chronicle, { asked }: TaskItems): ToldItems {
  const items = asked.map((item): ToldItem => {
    const outcome = outcomeOf(chronicle, item.id, null);
    return { ...untold(item), words: outcome === null ? 'nothing known' : statusWords(outcome).toLowerCase() };
  });
  return { items, rest: [], relation: null };
}

/** Null where a task has no list of which the records tell: what is foretold of other than events, a sentence, and countries to be found. */
export function toldItems(chronicle: Chronicle, step: AskedStep): ToldItems | null {
  const { task } = step;
  const items = itemsOf(chronicle, step);
  switch (task?.kind) {
    case 'order':
      return ordered(chronicle, items);
    case 'match':
      return paired(items, (claim, ids) => sayersOf(chronicle, claim, ids));
    case 'place':
      return task.placing.kind === 'claims' ? paired(items, (claim, ids) => placesOf(chronicle, claim, ids)) : null;
    case 'predict':
      return task.about.kind === 'events' ? foretold(chronicle, items) : null;
    case 'compare': {
      const relation = comparisonOf(chronicle, task.claims)?.relation ?? null;
      return { items: items.asked.map(untold), rest: [], relation };
    }
    default:
      return null;
  }
}
