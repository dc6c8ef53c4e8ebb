/** Tells the presenter's window what of the step does not fit the class's screen: its clicker goes through that first. */
import { type RefObject, useEffect } from 'react';
import type { PagesMessage } from '../../state/class-desk.ts';
import { pagesLeft } from './turned-page.ts';

/** Told whenever the page is drawn, and as the class scrolls or its window changes. */
export function usePagesTold(stage: RefObject<HTMLElement | null>, say: (told: PagesMessage) => void): void {
  useEffect(() => say({ parley: 'left', ...pagesLeft(stage.current) }));
  useEffect(() => {
    const tell = (): void => say({ parley: 'left', ...pagesLeft(stage.current) });
    const life = new AbortController();
    stage.current?.addEventListener('scroll', tell, { capture: true, signal: life.signal });
    addEventListener('resize', tell, { signal: life.signal });
    return () => life.abort();
  }, [stage, say]);
}
