/** Keys that step through the week. None is taken while a field has focus, with a modifier, or outside the app. */
import type { Chronicle, EventId } from '../../domain/chronicle.ts';
import { dayOf } from '../../domain/events/day.ts';
import { matchingDay } from '../../domain/events/matching-day.ts';
import { daysOf } from '../../domain/time/plain-date.ts';
import { type ReaderStore, selectedEvent, stepped, toggledPlay, wentToDay } from '../../state/reader.ts';

const FIELDS = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** What stands beside the page leaves it its keys, but for the one that closes it, those that scroll it, and those that walk. */
function leavesToPage({ key }: KeyboardEvent, root: Element, isInside: boolean): boolean {
  if (key === 'Escape') return false;
  if (!isInside) return true;
  const isWalking = root.hasAttribute('data-asking');
  return key !== 'Home' && key !== 'End' && !(isWalking && key.startsWith('Arrow'));
}

/** Whether a key pressed there belongs to the app: in its root or on the bare page, outside fields and open dialogs. */
export function isOurs(event: KeyboardEvent, root: Element): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  // With Shift the named keys select text, or move the map; letters and `?` may need it.
  if (event.shiftKey && event.key.length > 1) return false;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target !== document.body && target !== document.documentElement && !root.contains(target)) return false;
  // By tag: browsers keep that list, and would walk the whole page for a selector.
  const open = [...document.getElementsByTagName('dialog')].filter((dialog) => dialog.open);
  const beside = open.find((dialog) => 'beside' in dialog.dataset);
  if (open.length > (beside ? 1 : 0)) return false;
  if (beside && !leavesToPage(event, root, beside.contains(target))) return false;
  // A dialog that has just closed keeps the focus until the next frame; a key pressed there is already the page's.
  return target.closest('dialog') !== null || target.closest(FIELDS) === null;
}

function neighbour(events: readonly EventId[], selected: EventId | null, by: number): EventId | null {
  if (events.length === 0) return null;
  const at = selected === null ? -1 : events.indexOf(selected);
  const next = at === -1 ? (by > 0 ? 0 : events.length - 1) : Math.min(events.length - 1, Math.max(0, at + by));
  return events[next] ?? null;
}

/** What the page itself does. */
export type PageActs = { readonly openHelp: () => void; readonly ask: () => void; readonly find: () => void };

/** Carries out a key. Returns false where it means nothing here, so that the page keeps it. */
export function pressKey(key: string, chronicle: Chronicle, store: ReaderStore, acts: PageActs): boolean {
  const state = store.getState();
  const { extent } = chronicle;
  const eventsToday = (): EventId[] => {
    const { day, knownAt, eventFilter } = state;
    return matchingDay(chronicle, dayOf(chronicle, day, knownAt), eventFilter, knownAt).events.map(
      ({ event }) => event.id,
    );
  };
  switch (key) {
    case 'ArrowLeft':
      store.setState(stepped(extent, -1));
      return true;
    case 'ArrowRight':
      store.setState(stepped(extent, 1));
      return true;
    case 'Home':
      store.setState(wentToDay(extent.start));
      return true;
    case 'End':
      store.setState(wentToDay(extent.end));
      return true;
    case 'j':
    case 'J':
      store.setState(selectedEvent(neighbour(eventsToday(), state.selected, 1)));
      return true;
    case 'k':
    case 'K':
      store.setState(selectedEvent(neighbour(eventsToday(), state.selected, -1)));
      return true;
    case 'p':
    case 'P':
      store.setState(toggledPlay(extent));
      return true;
    case 'Escape':
      if (state.asked === null && state.selected === null) return false;
      store.setState(state.asked === null ? { selected: null } : { asked: null });
      return true;
    case '?':
      acts.openHelp();
      return true;
    case 'w':
    case 'W':
      acts.ask();
      return true;
    case '/':
      acts.find();
      return true;
    default: {
      const day = /^[1-9]$/.test(key) ? daysOf(extent)[Number(key) - 1] : undefined;
      if (!day) return false;
      store.setState(wentToDay(day));
      return true;
    }
  }
}
