/** Asks before the page, or the file, is left with changes that are in no file yet: links and Back lead to other pages too. */
import { useEffect } from 'react';
import { guardPage } from './leave-guard.ts';

const mayLeave = (): boolean =>
  confirm('What you changed is in no file yet, and would be lost. Leave the page anyway?');

export function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const life = new AbortController();
    const { signal } = life;
    /** For the link just followed: it is not asked about twice. */
    let hasAgreed = false;
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    const ask = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link === null) return;
      hasAgreed = mayLeave();
      if (hasAgreed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before whoever follows links.
    addEventListener('click', ask, { capture: true, signal });
    const unguard = guardPage(() => {
      const isAgreed = hasAgreed;
      hasAgreed = false;
      return isAgreed || mayLeave();
    });
    return () => {
      unguard();
      life.abort();
    };
  }, [isChanged]);
}
