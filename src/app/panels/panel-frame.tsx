/** What stands around a panel that a reader opened over the week: a name, a way out, and the focus, there and back. */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { focusOn, passFocus } from '../../views/ui/keep-focus.ts';
import { isOurs } from '../stepping/step-keys.ts';
import './panel-frame.css';

/** What closes before a panel does. */
const FIRST = 'dialog[open], .map-card';

const openButton = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-opens][aria-expanded="true"]');

/** What opened it; else the button that would have, where that is seen: the page's heading says less of where one is. */
const heirOf = (opener: HTMLElement | null, button: HTMLElement | null): HTMLElement | null =>
  [opener, button].find((each) => each?.checkVisibility?.() ?? each?.isConnected) ??
  document.querySelector<HTMLElement>('h1');

export const returnFocus = (opener: HTMLElement | null): void => focusOn(heirOf(opener, openButton()));

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
  // However it goes: Back, too, may close it.
  const hold = useCallback(
    (panel: HTMLElement) => {
      root.current = panel;
      const button = openButton();
      return () => passFocus(panel, () => heirOf(opener, button));
    },
    [opener],
  );
  useEffect(() => {
    const life = new AbortController();
    // From beside it, where a link opened it and took no focus. Before the page's own keys, which listen on the document: one
    // Escape does one thing, and what was opened over the page or the map since comes first.
    document.documentElement.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !isOurs(event, document.body) || document.querySelector(FIRST)) return;
        event.preventDefault();
        // Who is elsewhere stays there.
        const { activeElement } = document;
        if (activeElement === document.body || root.current?.contains(activeElement)) returnFocus(opener);
        onClose();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [opener, onClose]);
  useEffect(() => {
    if (takesFocus && !root.current?.contains(document.activeElement)) root.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={hold}
      className="week-opened"
      data-stands={stands}
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      {!closesItself && (
        <button type="button" className="week-opened-close" onClick={onClose}>
          Close
        </button>
      )}
    </section>
  );
}
