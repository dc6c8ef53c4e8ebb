/** Puts things in order by buttons: each goes one place up or down, and where it went is said. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Item } from '../../domain/lessons/items.ts';

type Props = {
  readonly items: readonly Item[];
  /** Ids; null before anything was moved, or left so on purpose. */
  readonly given: readonly string[] | null;
  readonly onOrder: (order: readonly string[]) => void;
};

export function OrderField({ items, given, onOrder }: Props): ReactNode {
  const order = given ?? items.map(({ id }) => id);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly by: 1 | -1 } | null>(null);
  const placed = order.flatMap((id) => items.find((item) => item.id === id) ?? []);
  useLayoutEffect(() => {
    // A row that is moved in the page loses the focus.
    if (!moved) return;
    const row = list.current?.children[order.indexOf(moved.id)];
    row?.querySelector<HTMLElement>(`button[data-by="${moved.by}"]`)?.focus();
  }, [moved, order]);
  const move = (id: string, by: 1 | -1): void => {
    const at = order.indexOf(id);
    const to = at + by;
    const other = order[to];
    if (other === undefined) return;
    onOrder(order.map((each, index) => (index === at ? other : index === to ? id : each)));
    setMoved({ id, by });
  };
  const last = moved && placed.find(({ id }) => id === moved.id);
  return (
    <>
      <ol className="field-list answer-order" ref={list}>
        {placed.map(({ id, letter, text }, at) => (
          <li key={letter}>
            <span>{text}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                data-by={by}
                aria-disabled={by === -1 ? at === 0 : at === placed.length - 1}
                aria-label={`${text}: ${by === -1 ? 'earlier' : 'later'}`}
                onClick={() => move(id, by)}
              >
                {by === -1 ? '↑' : '↓'}
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {last && `${last.text}: ${order.indexOf(last.id) + 1} of ${order.length}`}
      </p>
      {/* An order that nobody touched is the page's own, and no answer. */}
      <p>
        <button type="button" className="answer-own" aria-pressed={given !== null} onClick={() => onOrder(order)}>
          This order is my answer
        </button>
      </p>
    </>
  );
}
