/** What stands around a panel that a reader opened over the week: a name, a way out, and the focus, there and back. */
import { type ReactNode, useEffect, useRef } from 'react';
import { focusOn } from '../../views/ui/keep-focus.ts';
import './panel-frame.css';

/** What opened it; else the button that would have: the page's heading says less of where one is. */
export const returnFocus = (opener: HTMLElement | null): void =>
  focusOn(
    opener?.isConnected
      ? opener
      : (document.querySelector<HTMLElement>('[data-opens][aria-expanded="true"]') ??
          document.querySelector<HTMLElement>('h1')),
  );

export type OpenedProps = {
  /** What had the focus when it was opened, or null where a link opened it or nothing had. */
  readonly opener: HTMLElement | null;
  /** Whether the focus moves in: not where a link opened it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

type Props = OpenedProps & {
  readonly name: string;
  /** `bar`: above the panels, which stay whole; `side`: over the story, beside the map, where there is room for both. */
  readonly stands: 'bar' | 'side';
  /** For what has a way out of its own. */
  readonly closesItself?: boolean;
  readonly children: ReactNode;
};

export function PanelFrame({
  opener,
  takesFocus,
  onClose,
  name,
  stands,
  closesItself = false,
  children,
}: Props): ReactNode {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus && !root.current?.contains(document.activeElement)) root.current?.focus();
  }, [takesFocus]);
  // While it is still on the page: a browser would drop the focus on the page's start.
  const close = (): void => {
    if (root.current?.contains(document.activeElement)) returnFocus(opener);
    onClose();
  };
  return (
    <section
      ref={root}
      className="week-opened"
      data-stands={stands}
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {children}
      {!closesItself && (
        <button type="button" className="week-opened-close" onClick={close}>
          Close
        </button>
      )}
    </section>
  );
}
