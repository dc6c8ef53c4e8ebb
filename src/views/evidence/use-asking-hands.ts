/** Hands and keys while asking: a press asks instead of acting, Tab and arrows walk from one thing that can be asked to the next. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Point } from './anchor.ts';
import { type Askable, askableAt, stopsIn } from './askable.ts';
import { createWalk } from './walk.ts';

type Hands = {
  readonly root: RefObject<HTMLElement | null>;
  readonly isOn: boolean;
  readonly isOpen: boolean;
  readonly chronicle: Chronicle;
  readonly onAsk: (askable: Askable, at?: Point) => void;
  readonly onReached: (askable: Askable) => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const FIELDS = 'select, textarea, input:not([type="checkbox"])';

const stepOf = ({ key, shiftKey }: KeyboardEvent): 1 | -1 | undefined =>
  key === 'Tab' ? (shiftKey ? -1 : 1) : STEPS[key];

/** Whether the key was pressed on the page itself: not in a field, in an answer or in the bar that tells of asking. */
const isOnPage = ({ ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean =>
  !(ctrlKey || metaKey || altKey) && target.closest(`dialog, .evidence-bar, ${FIELDS}`) === null;

/** What a field with the focus points at, as a list of what it finds does. */
const pointedAt = (field: Element): Element | null =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Listens until `life` ends; `latest` is asked for at each press, so that a walk outlives what changes in between. */
function listen(week: HTMLElement, latest: () => Hands, life: AbortSignal): void {
  const walk = createWalk(() => stopsIn(week, latest().chronicle));
  life.addEventListener('abort', walk.restore);
  const askOf = (element: Element, event: Event, at?: Point): void => {
    const askable = askableAt(element, latest().chronicle);
    if (!askable) return;
    take(event);
    latest().onAsk(askable, at);
  };
  const onClick = (event: MouseEvent): void => {
    // Pressed by a key, it has no point.
    const at = event.detail === 0 ? undefined : { x: event.clientX, y: event.clientY };
    if (event.target instanceof Element) askOf(event.target, event, at);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { isOpen, chronicle, onReached, onLeave, onClose } = latest();
    if (event.key === 'Escape' && document.querySelector('dialog:modal') === null) {
      take(event);
      if (isOpen) onClose();
      else onLeave();
      return;
    }
    const { target } = event;
    if (!(target instanceof Element)) return;
    const pointed = event.key === 'Enter' ? pointedAt(target) : null;
    if (pointed) askOf(pointed, event);
    if (pointed || !isOnPage(event, target)) return;
    const step = stepOf(event);
    const reached = step && walk.go(step);
    if (reached) {
      take(event);
      const askable = askableAt(reached, chronicle);
      if (askable) onReached(askable);
    }
    // Beyond the last thing Tab goes on as ever: asking is no trap.
    else if (step && event.key !== 'Tab') take(event);
    else if (event.key === 'Enter' || event.key === ' ') askOf(target, event);
  };
  week.addEventListener('click', onClick, { capture: true, signal: life });
  document.addEventListener('keydown', onKey, { capture: true, signal: life });
}

export function useAskingHands(hands: Hands): void {
  const { root, isOn, isOpen, onClose } = hands;
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });

  useEffect(() => {
    const week = root.current;
    if (!isOn || !week) return;
    const life = new AbortController();
    week.dataset['asking'] = '';
    listen(week, () => latest.current, life.signal);
    return () => {
      life.abort();
      delete week.dataset['asking'];
    };
  }, [root, isOn]);

  useEffect(() => {
    if (isOn || !isOpen) return;
    const life = new AbortController();
    const isInside = ({ target }: Event): boolean => target instanceof Element && target.closest('dialog') !== null;
    // Asked once, it goes when the reader goes on elsewhere.
    const goOn = (event: Event): void => {
      if (!isInside(event)) onClose();
    };
    document.addEventListener('pointerdown', goOn, { signal: life.signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && goOn(event), { signal: life.signal });
    return () => life.abort();
  }, [isOn, isOpen, onClose]);
}
