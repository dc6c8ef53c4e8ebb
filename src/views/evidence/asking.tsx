/** Asking of the page: of what has focus, or, while asking is on, of anything that is pressed, tapped or walked to. */
import { type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import { useChronicle, useReaderStore } from '../ui/reader-context.tsx';
import { anchorOf, type Point } from './anchor.ts';
import { type Askable, askableAt } from './askable.ts';
import { AskingBar } from './asking-bar.tsx';
import type { AskingWish } from './asking-wish.ts';
import type { Box } from './place-beside.ts';
import { SaysWho } from './says-who.tsx';
import { useAskingHands } from './use-asking-hands.ts';

type Props = {
  readonly root: RefObject<HTMLElement | null>;
  readonly wish: AskingWish;
  readonly onWish: (wish: AskingWish) => void;
  /** Where the page is a frame as high as all that is in it, whose ends may both be out of sight. */
  readonly isFramed?: boolean;
};

type Open = {
  readonly askable: Askable;
  readonly anchor: Box;
  /** What had focus on the page then. */
  readonly asker: Element | null;
};

/** What has focus, else the selected event's card, else the country that is asked about. */
function foremost(root: Element, chronicle: Chronicle, selected: string | null): Askable | null {
  const focused = document.activeElement;
  const card = selected === null ? null : root.querySelector(`.story-card[data-event="${CSS.escape(selected)}"]`);
  return (
    (focused && root.contains(focused) ? askableAt(focused, chronicle) : null) ??
    askableAt(card, chronicle) ??
    askableAt(root.querySelector('.map-card[data-furniture]'), chronicle)
  );
}

/** Back to where it was asked from; to what was asked of where that has gone. */
function handBack({ asker, askable }: Open): void {
  for (const heir of [asker, askable.element]) {
    if (!(heir instanceof HTMLElement || heir instanceof SVGElement) || heir === document.body) continue;
    heir.focus({ preventScroll: true });
    if (document.activeElement === heir) return;
  }
}

export function Asking({ root, wish, onWish, isFramed = false }: Props): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const [open, setOpen] = useState<Open | null>(null);
  const [reached, setReached] = useState<Askable | null>(null);
  const leave = useCallback(() => onWish('off'), [onWish]);

  const ask = useCallback((askable: Askable, at?: Point) => {
    const focused = document.activeElement;
    setOpen((before) => ({
      askable,
      anchor: anchorOf(askable.element, at),
      // Asked with an answer open: that will be gone.
      asker: focused?.closest('dialog') ? (before?.asker ?? null) : focused,
    }));
  }, []);
  const close = useCallback(() => {
    if (open) handBack(open);
    setOpen(null);
    if (wish === 'once') leave();
  }, [open, wish, leave]);

  useEffect(() => {
    if (wish !== 'once' || !root.current || open) return;
    const found = foremost(root.current, chronicle, store.getState().selected);
    if (found) ask(found);
    else onWish('on');
  }, [wish, root, open, chronicle, store, ask, onWish]);

  // Of another day, as known at another moment, or of other events, it is no answer.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        const isSame =
          state.day === previous.day &&
          state.knownAt === previous.knownAt &&
          state.eventFilter === previous.eventFilter;
        if (isSame) return;
        if (open && document.activeElement?.closest('dialog')) handBack(open);
        setOpen(null);
        setReached(null);
        if (wish === 'once') leave();
      }),
    [store, wish, leave, open],
  );

  useAskingHands({
    root,
    isOn: wish === 'on',
    isOpen: open !== null,
    chronicle,
    onAsk: ask,
    onReached: setReached,
    onLeave: leave,
    onClose: close,
  });

  return (
    <>
      {wish === 'on' && <AskingBar reached={reached} onLeave={leave} />}
      {open && <SaysWho stated={open.askable} anchor={open.anchor} isFramed={isFramed} onClose={close} />}
    </>
  );
}
