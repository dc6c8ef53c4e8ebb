/** The controls of a class: each key has a button. */
import { type ReactNode, useRef } from 'react';
import { passFocus } from '../../views/ui/keep-focus.ts';
import type { SettledAct } from './use-class-keys.ts';
import { WalkControls, type WalkControlsProps } from './walk-controls.tsx';

type Simple = Exclude<SettledAct['kind'], 'to'>;

type Props = WalkControlsProps & {
  /** Where the class ends. */
  readonly lessonHref: string;
  readonly hasBoard: boolean;
};

const MORE: readonly { readonly kind: Simple; readonly label: string; readonly key: string }[] = [
  { kind: 'blank', label: 'Blank screen', key: 'B' },
  { kind: 'full-screen', label: 'Full screen', key: 'F' },
  { kind: 'notes', label: 'Teacher’s notes', key: 'T' },
  { kind: 'code', label: 'Code for phones', key: 'Q' },
  { kind: 'help', label: 'Keys', key: '?' },
];

/** What it holds can have the focus no longer: the menu itself has it then. */
export function closeMore(menu: HTMLDetailsElement): void {
  passFocus(menu, () => menu.querySelector('summary'));
  menu.open = false;
}

export function ClassBar({ lesson, walk, act, lessonHref, hasBoard }: Props): ReactNode {
  const more = useRef<HTMLDetailsElement>(null);
  const choose = (kind: Simple): void => {
    if (more.current) closeMore(more.current);
    act({ kind });
  };
  return (
    <nav className="class-bar needs-scripts" aria-label="Class">
      <WalkControls lesson={lesson} walk={walk} act={act} />
      <button type="button" onClick={() => act({ kind: 'sources' })}>
        Sources
      </button>
      {hasBoard && (
        <button type="button" onClick={() => act({ kind: 'board' })}>
          Map or list
        </button>
      )}
      <details className="class-more" ref={more}>
        <summary>More</summary>
        <ul>
          {MORE.map(({ kind, label, key }) => (
            <li key={kind}>
              <button type="button" onClick={() => choose(kind)}>
                {label} <kbd>{key}</kbd>
              </button>
            </li>
          ))}
          <li>
            <a href={lessonHref}>End the class</a>
          </li>
        </ul>
      </details>
    </nav>
  );
}
