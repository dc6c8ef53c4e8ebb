/** Which two are compared, out of an address: `compare=2025-03-10/2025-03-12`, days, or `compare=2025-03-10T23:00Z/now`, moments. */
import type { Chronicle } from '../domain/chronicle.ts';
import type { KnownAt } from '../domain/events/status.ts';
import { parseInstant } from '../domain/time/instant.ts';
import { hasDay, type PlainDate, parsePlainDate } from '../domain/time/plain-date.ts';

/** Two days, as known at one moment, or two moments, of one day. */
export type Comparison =
  | { readonly kind: 'days'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'moments'; readonly from: KnownAt; readonly to: KnownAt };

export const NOW = 'now';

function readDay(text: string, { extent }: Chronicle): PlainDate | null {
  const day = parsePlainDate(text);
  return day.ok && hasDay(extent, day.value) ? day.value : null;
}

/** Undefined for what is no moment: null is now. */
function readSide(text: string): KnownAt | undefined {
  if (text.toLowerCase() === NOW) return null;
  const at = parseInstant(text);
  return at.ok ? at.value : undefined;
}

/** Null for what names no two days of the chronicle and no two moments. */
export function readCompared(text: string, chronicle: Chronicle): Comparison | null {
  const [first = '', second = '', ...more] = text.split('/');
  if (more.length > 0) return null;
  const [from, to] = [readDay(first, chronicle), readDay(second, chronicle)];
  if (from && to) return { kind: 'days', from, to };
  const [earlier, later] = [readSide(first), readSide(second)];
  return earlier === undefined || later === undefined ? null : { kind: 'moments', from: earlier, to: later };
}
