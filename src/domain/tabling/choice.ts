/** What a reader chose, as far as it decides what map and timeline show of a day. */
import type { EventId } from '../chronicle.ts';
import type { LeftOut } from '../events/shown.ts';
import type { KnownAt } from '../events/status.ts';
import type { EventFilter } from '../finding/event-filter.ts';
import type { Interval } from '../time/interval.ts';

export type Choice = {
  readonly knownAt: KnownAt;
  readonly selected: EventId | null;
  /** What the timeline shows; null for all of it. */
  readonly span: Interval | null;
  readonly eventFilter: EventFilter;
  readonly filters: LeftOut & { readonly hidesBlackSea: boolean };
};
