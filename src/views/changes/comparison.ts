/** What is compared where the reader has chosen no two, and both sides of any comparison. */
import type { Side } from '../../domain/changes/change.ts';
import type { Chronicle } from '../../domain/chronicle.ts';
import { momentBefore, momentsOf } from '../../domain/events/moments.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { addDays, hasDay, type PlainDate } from '../../domain/time/plain-date.ts';
import type { Sides } from '../../domain/words/changes.ts';
import type { Comparison } from '../../state/compared-url.ts';

/** The day with the one before it; the first day with the next. */
export function daysUpTo({ extent }: Chronicle, day: PlainDate): Comparison {
  const from = addDays(day, -1);
  return hasDay(extent, from) ? { kind: 'days', from, to: day } : { kind: 'days', from: day, to: addDays(day, 1) };
}

/** The moment with the one before it at which less was known; now with the last but one. */
export function momentsUpTo(chronicle: Chronicle, to: KnownAt): Comparison {
  const moments = momentsOf(chronicle);
  const from = momentBefore(moments, to ?? moments.at(-1)?.at ?? null);
  return { kind: 'moments', from: from?.at ?? to, to };
}

/** Both sides. What the comparison leaves open is where the reader is: of days the moment, of moments the day. */
export function sidesOf(chronicle: Chronicle, comparison: Comparison, at: Omit<Side, 'chronicle'>): Sides {
  if (comparison.kind === 'days')
    return { a: { ...at, chronicle, day: comparison.from }, b: { ...at, chronicle, day: comparison.to } };
  return { a: { ...at, chronicle, knownAt: comparison.from }, b: { ...at, chronicle, knownAt: comparison.to } };
}
