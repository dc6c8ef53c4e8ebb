/** The browser's history for the page's router. */
import type { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';
import { afterPaint } from '../../views/ui/use-after-paint.ts';

type BrowserHistory = ReturnType<typeof createBrowserHistory>;
type Update = Parameters<Parameters<BrowserHistory['listen']>[0]>[0];
/** As the router calls it, with the options of its `navigate`. */
type Write = (
  to: Parameters<BrowserHistory['push']>[0],
  state?: unknown,
  options?: { readonly preventScrollReset?: boolean },
) => void;
type PageHistory = BrowserHistory & { readonly push: Write; readonly replace: Write };

/** The browser's entry by the name that the router gives it; null for one that it did not make, such as of a place in the page. */
const entryKey = (): string | null => history.state?.key ?? null;

/** Remembers which entry was written last. */
export class LastWritten {
  #key: string | null = null;

  /** To be called when an address has been told. */
  note(): void {
    this.#key = entryKey();
  }

  forget(): void {
    this.#key = null;
  }

  /** Of a going back that is drawn: whether the browser stands on that entry. Who has stepped on since is where the step leads. */
  isHere(): boolean {
    return this.#key !== null && this.#key === entryKey();
  }
}

/**
 * An address is in it as soon as it is told, so that going back always goes from there. What tells of a page that is seen
 * already (`preventScrollReset`) is drawn once the step has been painted, which it would only hold up; a going back is drawn
 * at once and always, though it leads to what the router had not left yet.
 */
export function createPageHistory(history: BrowserHistory): PageHistory {
  const { listen, push, replace } = history;
  let isSeen = false;
  let pops = 0;
  const told =
    (write: Write): Write =>
    (to, state, options) => {
      isSeen = options?.preventScrollReset === true;
      try {
        write(to, state);
      } finally {
        isSeen = false;
      }
    };
  /** The router takes two locations for one where their keys are the same. */
  const asNews = (update: Update): Update => {
    pops += 1;
    return { ...update, location: { ...update.location, key: `pop ${pops}` } };
  };
  return Object.assign(history, {
    push: told(push),
    replace: told(replace),
    listen: (draw: (update: Update) => void) => {
      let callOff = (): void => {};
      const stop = listen((update) => {
        callOff();
        callOff = isSeen ? afterPaint(() => draw(update)) : () => {};
        if (!isSeen) draw(update.action === 'POP' ? asNews(update) : update);
      });
      return () => {
        callOff();
        stop();
      };
    },
  });
}
