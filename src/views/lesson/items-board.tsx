/**
 * The things of a task for the room: what is asked about by letter, and what it may be matched with by number. Once that is
 * told, each stands where it stood, with its own beside it.
 */
import type { ReactNode } from 'react';
import type { Item, TaskItems } from '../../domain/lessons/items.ts';
import type { Numbered, ToldItem, ToldItems } from '../../domain/lessons/told-items.ts';
import { relationWords } from '../../domain/words/lessons.ts';
import './slide.css';

const Numbers = ({ items }: { readonly items: readonly Numbered[] }): ReactNode =>
  items.map(({ number, text }) => (
    <span key={number} className="slide-number">
      <strong>{number}</strong> <span>{text}</span>
    </span>
  ));

/** Heard by itself where it comes into a live region: it says whose it is. */
function Told({ item: { letter, pairs, words } }: { readonly item: ToldItem }): ReactNode {
  return (
    <span className="slide-told">
      <span className="visually-hidden">{letter}: </span>
      {words === '' ? <Numbers items={pairs} /> : <span>{words}</span>}
    </span>
  );
}

/** What stands beside each, if anything does. */
function toldBeside(items: readonly (Item | ToldItem)[]): 'pairs' | 'words' | undefined {
  const told = items.find(isTold);
  return told && (told.words === '' ? 'pairs' : 'words');
}

const isTold = (item: Item | ToldItem): item is ToldItem =>
  'pairs' in item && (item.pairs.length > 0 || item.words !== '');

function Asked({
  items,
  areTwo,
}: {
  readonly items: readonly (Item | ToldItem)[];
  readonly areTwo: boolean;
}): ReactNode {
  return (
    <ul className="slide-items" aria-label="Asked about" data-two={areTwo || undefined} data-told={toldBeside(items)}>
      {items.map((item) => (
        <li key={item.letter}>
          <strong>{item.letter}</strong> <span>{item.text}</span>
          {isTold(item) && <Told item={item} />}
        </li>
      ))}
    </ul>
  );
}

type Props = {
  readonly items: TaskItems;
  /** Null before the reveal, and where there is nothing of the kind to tell. */
  readonly told?: ToldItems | null;
  /** Whether they are two accounts to be compared: they stand side by side. */
  readonly areTwo?: boolean;
};

export function ItemsBoard({ items: { asked, offered }, told = null, areTwo = false }: Props): ReactNode {
  const isAsking = told === null && offered.length > 0;
  return (
    <div className="slide-board" data-offers={isAsking || undefined}>
      <Asked items={told?.items ?? asked} areTwo={areTwo} />
      {isAsking && (
        <ul className="slide-items" aria-label="To choose from">
          {offered.map(({ letter, text }, at) => (
            <li key={letter}>
              <strong>{at + 1}</strong> <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {told && told.rest.length > 0 && (
        <p className="slide-rest">
          To none of these: <Numbers items={told.rest} />
        </p>
      )}
      {told?.relation && <p className="slide-relation">{relationWords(told.relation)}</p>}
    </div>
  );
}
