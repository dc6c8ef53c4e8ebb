/** How an element is read: what it states, and of which day. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/** What an element states. `date` where it tells of a day of its own; else it tells of the reader's. */
export type Stated = { readonly subject: Subject; readonly date?: PlainDate | undefined };

export type AskableReader = {
  /** Elements that state something. */
  readonly at: string;
  /** Null for one that states nothing after all: what it lies in is then asked. */
  readonly read: (element: Element, chronicle: Chronicle) => Subject | Stated | null;
  /** Not for the walk by keys: another stop states the same, or it is a mere line under the pointer. */
  readonly isPassed?: boolean;
};
