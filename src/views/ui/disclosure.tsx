/**
 * Something that opens in place: the platform's own, so that it opens without script and to the browser's search. The
 * server writes what is inside; in a page that steps on, the inside is made when it is first opened.
 */
import { type ReactNode, type ToggleEvent, useState, useSyncExternalStore } from 'react';
import './ui.css';

type Props = {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
  /** Given together with `onOpened` where someone else owns whether it is open; else it opens by itself. */
  readonly isOpen?: boolean;
  /** Told of what the reader did, after the browser did it. */
  readonly onOpened?: (isOpen: boolean) => void;
};

const never = (): (() => void) => () => {};

/** True on the server and while its text is taken over, so that both are the same. */
const useIsFromServer = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

export function Disclosure({ label, children, className = '', id, isOpen, onOpened }: Props): ReactNode {
  const isFromServer = useIsFromServer();
  const [isFilled, setFilled] = useState(isFromServer);
  const tell = (event: ToggleEvent<HTMLDetailsElement>): void => {
    // An inner disclosure's toggle arrives here too, and so does the one that follows a change of `isOpen` itself.
    if (event.target !== event.currentTarget) return;
    const { open } = event.currentTarget;
    if (open) setFilled(true);
    if (open !== isOpen) onOpened?.(open);
  };
  return (
    <details id={id} className={`ui-disclosure ${className}`.trim()} open={isOpen} onToggle={tell}>
      <summary>{label}</summary>
      {(isFilled || isOpen) && children}
    </details>
  );
}
