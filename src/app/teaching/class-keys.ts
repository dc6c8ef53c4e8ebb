/** Keys of a class, as presenters and their clickers know them. Pure: what each does is for whoever listens to carry out. */
import type { KeySection } from '../stepping/key-sections.ts';

export type ClassAct =
  | {
      readonly kind:
        | 'on'
        | 'back'
        | 'first'
        | 'last'
        | 'blank'
        | 'full-screen'
        | 'sources'
        | 'code'
        | 'notes'
        | 'board'
        | 'help'
        | 'close';
    }
  | { readonly kind: 'digit'; readonly digit: string }
  /** After digits: to the step of that number. */
  | { readonly kind: 'jump' };

const KEYS: ReadonlyMap<string, ClassAct['kind']> = new Map(
  Object.entries({
    ArrowRight: 'on',
    ArrowDown: 'on',
    PageDown: 'on',
    n: 'on',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    PageUp: 'back',
    p: 'back',
    Home: 'first',
    End: 'last',
    b: 'blank',
    '.': 'blank',
    f: 'full-screen',
    // Clickers send it to start a show.
    F5: 'full-screen',
    s: 'sources',
    q: 'code',
    t: 'notes',
    m: 'board',
    '?': 'help',
    Escape: 'close',
    Enter: 'jump',
  } as const),
);

/** Null for a key that means nothing here. `typed` are the digits so far. */
export function actOf(key: string, isShifted: boolean, typed: string): ClassAct | null {
  if (key === ' ') return { kind: isShifted ? 'back' : 'on' };
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  const kind = KEYS.get(key.length === 1 ? key.toLowerCase() : key);
  if (kind === undefined || kind === 'digit') return null;
  if (kind === 'jump') return typed === '' ? null : { kind };
  return { kind };
}

/** What is said while a number is typed; there are `count` steps. */
export const jumpWords = (typed: string, count: number): string =>
  Number(typed) >= 1 && Number(typed) <= count ? `To step ${typed}: press Enter` : `There is no step ${typed}`;

const SHARED: KeySection = {
  title: 'The lesson',
  keys: [
    { keys: ['→', '↓', 'Space', 'Page Down', 'N'], what: 'On: first the answer, then the next step' },
    { keys: ['←', '↑', 'Shift + Space', 'Page Up', 'P'], what: 'Back one step' },
    { keys: ['Home', 'End'], what: 'First step, last step' },
    { keys: ['1', '2', '3', '…', 'Enter'], what: 'To the step of that number' },
    { keys: ['B', '.'], what: 'Blank screen, and back' },
    { keys: ['Q'], what: 'Code of this step for phones' },
    { keys: ['T'], what: 'The other window: the teacher’s notes, or the class’s' },
    { keys: ['?'], what: 'These keys' },
  ],
};

export const PRESENTER_KEYS: readonly KeySection[] = [SHARED];

export const CLASS_KEYS: readonly KeySection[] = [
  SHARED,
  {
    title: 'The class’s window',
    keys: [
      { keys: ['S'], what: 'Sources of this step' },
      { keys: ['M'], what: 'Map or list, where a task has both' },
      { keys: ['F', 'F5'], what: 'Full screen' },
      { keys: ['Esc'], what: 'Close what is open; else end the class' },
    ],
  },
];
