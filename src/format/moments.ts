/** Texts of dates and times that the schema has found sound, as the domain's values. They throw on any other text. */
import type { KnownFrom, Published } from '../domain/chronicle.ts';
import type { Result } from '../domain/result.ts';
import { atLocal, parseInstant, parseZone, type Zone } from '../domain/time/instant.ts';
import { addDays, type PlainDate, parsePlainDate } from '../domain/time/plain-date.ts';
import { parseWhen, type When } from '../domain/time/when.ts';

function sound<T>(result: Result<T, string>, text: string): T {
  if (result.ok) return result.value;
  throw new Error(`The schema let "${text}" pass: ${result.error}`);
}

export const toZone = (text: string): Zone => sound(parseZone(text), text);

export const toPlainDate = (text: string): PlainDate => sound(parsePlainDate(text), text);

export const toWhen = (text: string): When => sound(parseWhen(text), text);

/** A bare day counts from its end, in the zone. */
export const toKnownFrom = (text: string, zone: Zone): KnownFrom => ({
  at: text.includes('T') ? sound(parseInstant(text), text) : atLocal(addDays(toPlainDate(text), 1), zone),
  text,
});

export function toPublished(text: string): Published {
  if (text.startsWith('XXXX')) return { kind: 'unknown' };
  if (text.includes('T')) return { kind: 'instant', at: sound(parseInstant(text), text), text };
  const bare = text.replace(/~$/, '');
  if (bare.length === 'YYYY-MM'.length) return { kind: 'month', month: bare };
  return { kind: 'day', date: toPlainDate(bare), isApproximate: bare !== text };
}
