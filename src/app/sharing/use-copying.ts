/** Copies a text on request, or where the browser forbids that, selects it and says which keys copy it. */
import { useState } from 'react';

type Copying = {
  /** What was done with the text, to be said; '' while nothing was. */
  readonly told: string;
  readonly say: (words: string) => void;
  readonly copy: () => Promise<void>;
};

/** What is told holds for that text alone. */
export function useCopying(text: string, select: () => void): Copying {
  const [done, setDone] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const say = (words: string): void => setDone({ text, words });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      select();
      say('This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.');
    }
  };
  return { told: done?.text === text ? done.words : '', say, copy };
}
