/** For the presenter: pages of the step that the class's window still has to show, and a press that turns them. */
import { useEffect, useRef } from 'react';
import type { DeskStore, PagesMessage } from '../../state/class-desk.ts';

type Left = {
  readonly on: boolean;
  readonly back: boolean;
  /** When the first turn that has not been answered was asked for; null where none is. */
  readonly askedAt: number | null;
};

const NONE: Left = { on: false, back: false, askedAt: null };

/** A window that is there answers at once; one that has not by then is gone, and holds the step up no longer. */
const PATIENCE_MS = 500;

export type FarPages = {
  readonly hear: (message: PagesMessage) => void;
  /** The message that turns a page that way; null where there is none. */
  readonly turning: (by: 1 | -1) => PagesMessage | null;
};

export function useFarPages(desk: DeskStore): FarPages {
  const left = useRef(NONE);
  useEffect(
    () =>
      desk.subscribe(({ walk }, before) => {
        if (walk !== before.walk) left.current = NONE;
      }),
    [desk],
  );
  return {
    hear: (message) => {
      if (message.parley === 'left') left.current = { on: message.on, back: message.back, askedAt: null };
    },
    turning: (by) => {
      const { on, back, askedAt } = left.current;
      const now = performance.now();
      if (askedAt !== null && now - askedAt > PATIENCE_MS) left.current = NONE;
      else if (by === 1 ? on : back) {
        left.current = { on, back, askedAt: askedAt ?? now };
        return { parley: 'turn', by };
      }
      return null;
    },
  };
}
