/** Listens for a class's keys for as long as it is shown. A key that is pressed in a field, or on a button, is theirs. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { readPreference } from '../preferences/storage.ts';
import { isOurs } from '../stepping/step-keys.ts';
import { LETTER_KEYS } from '../stepping/use-step-keys.ts';
import { actOf, type ClassAct } from './class-keys.ts';

/** Digits that nobody confirms are forgotten. */
const PATIENCE_MS = 4000;

/** What a control does with a key itself. */
const PRESSES = 'button, a[href], summary';
const SCROLLS = '[data-scrolls]';

/** Whether what has the focus does something with the key itself. Enter after digits, which are `typed`, ends a number. */
export function isTheirs({ key, target }: KeyboardEvent, typed = ''): boolean {
  if (!(target instanceof Element)) return false;
  if (key === ' ' || (key === 'Enter' && typed === '')) return target.closest(PRESSES) !== null;
  const box = key === 'ArrowUp' || key === 'ArrowDown' ? target.closest(SCROLLS) : null;
  return box !== null && box.scrollHeight > box.clientHeight;
}

/** A clicker pages wherever the focus was left, the list of steps not excepted: it would go several steps at once. */
const isPaging = ({ key, target, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  (key === 'PageDown' || key === 'PageUp') &&
  !(ctrlKey || altKey || metaKey || shiftKey) &&
  target instanceof Element &&
  target.closest('.class-jump') !== null;

/** What is pressed by mouse takes no focus: the keys stay the class's. */
function keepKeys(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button, summary')) event.preventDefault();
}

export type SettledAct = Exclude<ClassAct, { kind: 'digit' | 'jump' }> | { readonly kind: 'to'; readonly step: number };

type Acts = {
  /** Told each thing to do. */
  readonly act: (act: SettledAct) => void;
  /** What means nothing in this window: the browser keeps those keys, such as F5. */
  readonly without?: readonly ClassAct['kind'][];
};

const NONE: readonly ClassAct['kind'][] = [];

/** Returns the digits typed so far. */
export function useClassKeys(root: RefObject<HTMLElement | null>, { act, without = NONE }: Acts): string {
  const [typed, setTyped] = useState('');
  const now = useRef({ act, typed, without });
  now.current = { act, typed, without };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digits = now.current.typed;
      if (!root.current || (!isPaging(event) && (!isOurs(event, root.current) || isTheirs(event, digits)))) return;
      // The space bar is no letter (WCAG 2.1.4).
      if (/^[^ ?]$/.test(event.key) && readPreference(LETTER_KEYS) === 'off') return;
      const asked = actOf(event.key, event.shiftKey, digits);
      if (asked === null || now.current.without.includes(asked.kind)) return;
      event.preventDefault();
      if (asked.kind === 'digit') {
        setTyped((digits + asked.digit).slice(-3));
        return;
      }
      setTyped('');
      if (asked.kind === 'jump') now.current.act({ kind: 'to', step: Number(digits) });
      else if (asked.kind !== 'close' || digits === '') now.current.act(asked);
    };
    const life = new AbortController();
    document.addEventListener('keydown', onKey, { signal: life.signal });
    root.current?.addEventListener('mousedown', keepKeys, { signal: life.signal });
    return () => life.abort();
  }, [root]);
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setTyped(''), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed;
}
