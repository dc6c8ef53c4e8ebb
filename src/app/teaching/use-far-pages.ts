/** For the presenter: pages of the step that the class's window still has to show, and a press that turns them. */
import { useEffect, useRef } from 'react';
import type { DeskStore, PagesMessage } from '../../state/class-desk.ts';

const NONE = { on: false, back: false } as const;

export type FarPages = {
  readonly hear: (message: PagesMessage) => void;
  /** The message that turns a page that way; null where there is none. It is asked for once: a window that is gone answers no more. */
  readonly turning: (by: 1 | -1) => PagesMessage | null;
};

export function useFarPages(desk: DeskStore): FarPages {
  const left = useRef<{ readonly on: boolean; readonly back: boolean }>(NONE);
  useEffect(
    () =>
      desk.subscribe(({ walk }, before) => {
        if (walk !== before.walk) left.current = NONE;
      }),
    [desk],
  );
  return {
    hear: (message) => {
      if (message.parley === 'left') left.current = message;
    },
    turning: (by) => {
      const { on, back } = left.current;
      if (!(by === 1 ? on : back)) return null;
      left.current = NONE;
      return { parley: 'turn', by };
    },
  };
}
