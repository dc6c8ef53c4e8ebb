/** Which edition of the records something rests on, in words. */
import type { Chronicle } from '../chronicle.ts';
import { editionDate } from '../evidence/edition.ts';
import { shortDate } from './dates.ts';

/** `Edition 0123456789 of 23 November 2026.`; `hash` is that by which the records are published. */
export function editionWords(chronicle: Chronicle, hash: string): string {
  const date = editionDate(chronicle);
  return date === null ? `Edition ${hash}.` : `Edition ${hash} of ${shortDate(date)} ${date.slice(0, 4)}.`;
}
