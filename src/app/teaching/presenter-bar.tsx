/** The controls of the teacher's window. */
import type { ReactNode } from 'react';
import { WalkControls, type WalkControlsProps } from './walk-controls.tsx';

type Props = WalkControlsProps & {
  readonly classHref: string;
  /** Null as built. */
  readonly classWindow: string | null;
  readonly isClassThere: boolean;
  /** Of the class's window, or of what is typed; may be empty. */
  readonly said: string;
};

export function PresenterBar({ classHref, classWindow, isClassThere, said, ...stepping }: Props): ReactNode {
  const { act } = stepping;
  return (
    <nav className="class-bar" aria-label="Class">
      <p className="presenter-said" role="status">
        {said}
      </p>
      <WalkControls {...stepping} knowsAll />
      <button type="button" onClick={() => act({ kind: 'blank' })}>
        Blank screen
      </button>
      <button type="button" onClick={() => act({ kind: 'code' })}>
        Code for phones
      </button>
      <button type="button" onClick={() => act({ kind: 'notes' })}>
        {isClassThere ? 'Show the class’s window' : 'Open the class’s window'}
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
