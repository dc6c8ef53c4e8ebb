/** Asks before the page, or the file, is left with changes that are in no file yet: links within it lead to other pages too. */
import { useEffect } from 'react';

export function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const life = new AbortController();
    const { signal } = life;
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    const ask = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link === null || confirm('What you changed is in no file yet, and would be lost. Leave the page anyway?'))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before whoever follows links.
    addEventListener('click', ask, { capture: true, signal });
    return () => life.abort();
  }, [isChanged]);
}
