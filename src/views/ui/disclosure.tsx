/**
 * Something that opens in place: the platform's own, so that it opens without script and to the browser's search. The
 * server writes what is inside, or a link to a page that holds it; in a page that steps on, the inside is made when it is
 * first opened.
 */
import { type ReactNode, type ToggleEvent, useState } from 'react';
import './ui.css';
import { useIsFromServer } from './as-built.tsx';
import type { Says } from './says.ts';

type Props = {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
  readonly says?: Says;
  /** A page that holds what is inside: where it is given, a page as built is spared the inside and leads there. */
  readonly elsewhere?: string | undefined;
  /** Given together with `onOpened` where someone else owns whether it is open; else it opens by itself. */
  readonly isOpen?: boolean;
  /** Told of what the reader did, after the browser did it. */
  readonly onOpened?: (isOpen: boolean) => void;
};

export function Disclosure({
  label,
  children,
  className = '',
  id,
  says,
  elsewhere,
  isOpen,
  onOpened,
}: Props): ReactNode {
  const isFromServer = useIsFromServer();
  const [isFilled, setFilled] = useState(isFromServer && elsewhere === undefined);
  const tell = (event: ToggleEvent<HTMLDetailsElement>): void => {
    // An inner disclosure's toggle arrives here too, and so does the one that follows a change of `isOpen` itself.
    if (event.target !== event.currentTarget) return;
    const { open } = event.currentTarget;
    if (open) setFilled(true);
    if (open !== isOpen) onOpened?.(open);
  };
  const classes = `ui-disclosure ${className}`.trim();
  if (isFromServer && elsewhere !== undefined)
    return (
      <p id={id} {...says} className={classes}>
        <a href={elsewhere}>{label}</a>
      </p>
    );
  return (
    <details id={id} {...says} className={classes} open={isOpen} onToggle={tell}>
      <summary>{label}</summary>
      {(isFilled || isOpen) && children}
    </details>
  );
}
