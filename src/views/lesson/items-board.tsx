/** The things of a task for the room: what is asked about by letter, and what it may be matched with by number. */
import type { ReactNode } from 'react';
import type { Item, TaskItems } from '../../domain/lessons/items.ts';
import './slide.css';

function Items({
  items,
  label,
  isNumbered,
}: {
  readonly items: readonly Item[];
  readonly label: string;
  readonly isNumbered: boolean;
}): ReactNode {
  return (
    <ul className="slide-items" aria-label={label}>
      {items.map(({ letter, text }, at) => (
        <li key={letter}>
          <strong>{isNumbered ? at + 1 : letter}</strong> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

export function ItemsBoard({ items: { asked, offered } }: { readonly items: TaskItems }): ReactNode {
  return (
    <div className="slide-board" data-offers={offered.length > 0 || undefined}>
      <Items items={asked} label="Asked about" isNumbered={false} />
      {offered.length > 0 && <Items items={offered} label="To choose from" isNumbered />}
    </div>
  );
}
