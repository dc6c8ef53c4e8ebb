/** The controls of the teacher's window. */
import type { ReactNode } from 'react';
import { WalkControls, type WalkControlsProps } from './walk-controls.tsx';

type Props = WalkControlsProps & {
  readonly classHref: string;
  /** Null as built. */
  readonly classWindow: string | null;
};

export function PresenterBar({ classHref, classWindow, ...stepping }: Props): ReactNode {
  const { act } = stepping;
  return (
    <nav className="class-bar" aria-label="Class">
      <WalkControls {...stepping} knowsAll />
      <button type="button" onClick={() => act({ kind: 'blank' })}>
        Blank screen
      </button>
      <button type="button" onClick={() => act({ kind: 'code' })}>
        Code for phones
      </button>
      <button type="button" onClick={() => act({ kind: 'notes' })}>
        Open the class’s window
      </button>
      <button type="button" onClick={() => act({ kind: 'help' })}>
        Keys
      </button>
      <a href={classHref} target={classWindow ?? '_blank'}>
        The class’s page
      </a>
    </nav>
  );
}
