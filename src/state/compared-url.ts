/**
 * What is compared, as an address says it: `compare=2025-03-10/2025-03-12`, days, `compare=2025-03-10T23:00Z/now`, moments in UTC,
 * or `compare=before`.
 */
import type { Chronicle } from '../domain/chronicle.ts';
import type { KnownAt } from '../domain/events/status.ts';
import { parseInstant } from '../domain/time/instant.ts';
import { hasDay, type PlainDate, parsePlainDate } from '../domain/time/plain-date.ts';
import { writeMoment } from './moment-text.ts';

/** Two days, as known at one moment, or two moments, of one day. */
export type Comparison =
  | { readonly kind: 'days'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'moments'; readonly from: KnownAt; readonly to: KnownAt };

/** The day, or the moment, with the one before it, whichever the reader is at; or two that a reader or a link chose. */
export type Compared = { readonly kind: 'before' } | Comparison;

export const BEFORE: Compared = { kind: 'before' };

const NOW = 'now';

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
export function readCompared(text: string, chronicle: Chronicle): Compared | null {
  if (text === BEFORE.kind) return BEFORE;
  const [first = '', second = '', ...more] = text.split('/');
  if (more.length > 0) return null;
  const [from, to] = [readDay(first, chronicle), readDay(second, chronicle)];
  if (from && to) return { kind: 'days', from, to };
  const [earlier, later] = [readSide(first), readSide(second)];
  return earlier === undefined || later === undefined ? null : { kind: 'moments', from: earlier, to: later };
}

const writeSide = (at: KnownAt): string => (at === null ? NOW : writeMoment(at));

/** So that `readCompared` reads the same again. */
export function writeCompared(compared: Compared): string {
  switch (compared.kind) {
    case 'before':
      return compared.kind;
    case 'days':
      return `${compared.from}/${compared.to}`;
    case 'moments':
      return `${writeSide(compared.from)}/${writeSide(compared.to)}`;
  }
}
