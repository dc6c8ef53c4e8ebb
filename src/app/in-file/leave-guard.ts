/** Who is asked before the page that is shown gives way to another of the file. One page is shown at a time. */
let asked: (() => boolean) | null = null;

/** `ask` tells whether it may be left. Returns what ends that. */
export function guardPage(ask: () => boolean): () => void {
  asked = ask;
  return () => {
    if (asked === ask) asked = null;
  };
}

export const mayLeavePage = (): boolean => asked?.() ?? true;
