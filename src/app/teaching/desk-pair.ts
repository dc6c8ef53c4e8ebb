/**
 * Which class's window a presenter's belongs to: both bear one id in their name. A browser keeps a window's name when its page
 * is loaded anew, and shows it to nobody; nothing of it is stored.
 */
import type { Side } from '../../state/class-desk.ts';

/** `lesson` is the same for both windows of a lesson, and for no other. Such a name is also where a link of a page can lead. */
export const deskWindowName = (lesson: string, side: Side, pair: string): string => `${lesson} ${side} ${pair}`;

/** Null for a window that is called otherwise. */
export function pairIn(name: string, lesson: string, side: Side): string | null {
  const start = deskWindowName(lesson, side, '');
  return name.startsWith(start) && name.length > start.length ? name.slice(start.length) : null;
}

/** Nobody can guess it. Without the functions that only pages over https have: a school may host them by http. */
export const newPair = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-');
