/**
 * What an embed and the page around it say to each other, by `window.postMessage`. Any page may use it; nothing of it is
 * needed for an embed to work.
 *
 * The page says `{ type: 'parley:go', day: '2025-03-12' }`, with `event` and `known` beside or instead of the day, or
 * `{ type: 'parley:get-state' }`. The embed says `parley:ready` once it can be told, and `parley:state` after each step and
 * when it is asked. It listens to its own parent alone; what is not exactly of this form, or names what the chronicle does
 * not have, an event on a day that is none of its own, or one that was not yet known at the moment, is passed over without an answer, and saying the same twice is as saying it once. No field is an address or HTML.
 */

/** A place in a chronicle: its day, the event chosen there, and the moment from which it is seen. */
export type Step = {
  /** `2025-03-12`. */
  readonly day: string;
  /** The event's id; null where none is chosen. */
  readonly event: string | null;
  /** `2025-03-12T18:30Z`; null where all is seen that is known now. */
  readonly known: string | null;
};

/**
 * From the page. Fields that are left out stay as they are, but for this: a day alone chooses no event, and an event alone
 * is shown on its own first day. `null` lets go; what was not yet known at a new moment is let go of too.
 */
export type ToEmbed = ({ readonly type: 'parley:go' } & Partial<Step>) | { readonly type: 'parley:get-state' };

/** From the embed. */
export type FromEmbed = Step & {
  readonly type: 'parley:ready' | 'parley:state';
  readonly chronicle: string;
  /** Of all that it shows at the time, in CSS px; what comes late may change it, which is told as heights are. */
  readonly height: number;
};
