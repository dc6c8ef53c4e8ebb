/** What a reader may point at and ask: says who? Everything on the page that states something of the world is one of these. */
import type { EventId, GroupKind, Iso3, PlaceId, SourceId } from '../chronicle.ts';
import type { Part } from '../events/participation.ts';
import type { FindingKind } from '../finding/entry.ts';

export type Subject =
  /** Its part on the day. */
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  /** How many have that part on the day. */
  | { readonly kind: 'part'; readonly part: Part }
  /** Some countries counted together. */
  | { readonly kind: 'countries'; readonly countries: readonly Iso3[] }
  | { readonly kind: 'group'; readonly group: GroupKind }
  /** A town's pin: what is there on the day. */
  | { readonly kind: 'town'; readonly town: string }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'event' | 'status' | 'time' | 'summary' | 'attendance'; readonly event: EventId }
  /** A country's or an organisation's part in one event. */
  | { readonly kind: 'party'; readonly event: EventId; readonly party: string }
  | { readonly kind: 'claim'; readonly event: EventId; readonly claim: string }
  | { readonly kind: 'person'; readonly person: string }
  /** To which sources give different answers; all of them, or one. */
  | { readonly kind: 'question'; readonly question: string; readonly value: string | null }
  /** A country's way to the rooms; null for all of them. */
  | { readonly kind: 'journeys'; readonly iso3: Iso3 | null }
  /** What the day's words and counts rest on. `differences`: how many questions sources differ on. */
  | { readonly kind: 'sentence' | 'headline' | 'differences' | 'venues' }
  | { readonly kind: 'events'; readonly which: 'all' | 'done' | 'planned' | 'before' | 'after' | 'elsewhere' }
  | { readonly kind: 'source'; readonly source: SourceId }
  /** The reader's moment: what came in at it. */
  | { readonly kind: 'moment' }
  /** One change, by its key, or all on a topic or of a kind, between two sides in text form. */
  | { readonly kind: 'change'; readonly change: string; readonly compared: string }
  | { readonly kind: 'changes'; readonly which: string; readonly compared: string }
  /**
   * How many events the words and the reader's filters find: `all`; those with a value in place of what the filters ask of
   * its facet, `country FRA`; or those found where something is given up, `without country`, `without words`, `without all`.
   */
  | { readonly kind: 'found'; readonly which: string; readonly query: string }
  /** What the words meet, whatever is filtered: of one kind, or all of it. */
  | { readonly kind: 'results'; readonly of: FindingKind | 'all'; readonly query: string }
  /** Borders and names of the map itself, which no source of the chronicle tells. */
  | { readonly kind: 'ground' };
