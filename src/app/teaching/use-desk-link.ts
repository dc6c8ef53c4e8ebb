/** The link to the other window, for as long as this one shows the lesson. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import type { DeskStore, PagesMessage, Side } from '../../state/class-desk.ts';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { type DeskLink, joinDesks } from './desk-link.ts';
import type { StepClock } from './step-clock.ts';

type Desk = { readonly desk: DeskStore; readonly clock: StepClock };

/** `there`: it is open, but only the system can bring it to the front. `blocked`: the browser does not let it open. */
export type Opening = 'shown' | 'there' | 'blocked';

/** The other window, as far as this one knows: not heard of yet, there, or gone again. */
export type Presence = 'unmet' | 'there' | 'gone';

type Other = {
  readonly presence: Presence;
  /** What a link that opens the other window leads to, so that the two belong together; null as built. */
  readonly name: string | null;
  readonly open: (href: string) => Opening;
  readonly say: (message: PagesMessage) => void;
};

/** `hear` is told of pages within a step. */
export function useDeskLink(
  side: Side,
  { desk, clock }: Desk,
  lesson: Lesson,
  hear: (message: PagesMessage) => void,
): Other {
  const { id } = useWholeChronicle();
  const link = useRef<DeskLink | null>(null);
  const hears = useRef(hear);
  hears.current = hear;
  const [name, setName] = useState<string | null>(null);
  const [presence, setPresence] = useState<Presence>('unmet');
  useEffect(() => {
    const onOther = (isThere: boolean): void => setPresence(isThere ? 'there' : 'gone');
    const onPages = (message: PagesMessage): void => hears.current(message);
    const hearing = { onPages, onOtherName: setName, onOther };
    const ends = { side, name: `parley ${id} ${lesson.id}`, lesson, desk, clock, ...hearing };
    const joined = joinDesks(ends);
    link.current = joined;
    return () => {
      link.current = null;
      joined.dispose();
    };
  }, [side, id, lesson, desk, clock]);
  const open = useCallback((href: string): Opening => {
    if (!link.current) return 'blocked';
    const { otherName, showOther, meet } = link.current;
    const there = showOther();
    if (there !== 'closed') return there;
    const opened = window.open(href, otherName(), 'popup,width=1200,height=720');
    if (!opened) return 'blocked';
    meet(opened);
    opened.focus();
    return 'shown';
  }, []);
  const say = useCallback((message: PagesMessage): void => link.current?.say(message), []);
  return { name, presence, open, say };
}
