/** The link to the other window, for as long as this one shows the lesson. */
import { useCallback, useEffect, useRef } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import type { DeskStore, Side } from '../../state/class-desk.ts';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { type DeskLink, joinDesks } from './desk-link.ts';
import type { StepClock } from './step-clock.ts';

type Desk = { readonly desk: DeskStore; readonly clock: StepClock };

/** Returns what opens the other window, or tells `false` where the browser does not let it. */
export function useDeskLink(side: Side, { desk, clock }: Desk, lesson: Lesson): (href: string) => boolean {
  const { id } = useWholeChronicle();
  const link = useRef<DeskLink | null>(null);
  useEffect(() => {
    const joined = joinDesks({ side, name: `parley ${id} ${lesson.id}`, lesson, desk, clock });
    link.current = joined;
    return () => {
      link.current = null;
      joined.dispose();
    };
  }, [side, id, lesson, desk, clock]);
  return useCallback(
    (href) => {
      const other = side === 'class' ? 'presenter' : 'class';
      const opened = window.open(href, `parley-${id}-${lesson.id}-${other}`, 'popup,width=960,height=720');
      if (opened) link.current?.meet(opened);
      opened?.focus();
      return opened !== null;
    },
    [side, id, lesson.id],
  );
}
