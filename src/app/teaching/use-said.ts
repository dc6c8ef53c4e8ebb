/** Says what changed to who does not see it. Silent at first, when the page is read. */
import { useRef } from 'react';

export function useSaid(words: string): string {
  const first = useRef(words);
  const hasChanged = useRef(false);
  if (words !== first.current) hasChanged.current = true;
  return hasChanged.current ? words : '';
}
