/** The two sides of a comparison as a text, without their chronicle: `2025-03-10/2025-03-11`, each with its moment where it has one. */
import { parseInstant, toUtc } from '../time/instant.ts';
import { parsePlainDate } from '../time/plain-date.ts';
import type { Side } from './change.ts';

type Seen = Omit<Side, 'chronicle'>;
type Both<T> = { readonly a: T; readonly b: T };

const writeSide = ({ day, knownAt }: Seen): string => (knownAt === null ? day : `${day}@${toUtc(knownAt)}`);

/** Without spaces. */
export const writeSides = ({ a, b }: Both<Seen>): string => `${writeSide(a)}/${writeSide(b)}`;

function readSide(text: string | undefined): Seen | null {
  const [day = '', known] = text?.split('@') ?? [];
  const [date, at] = [parsePlainDate(day), known === undefined ? null : parseInstant(known)];
  if (!date.ok || (at !== null && !at.ok)) return null;
  return { day: date.value, knownAt: at === null ? null : at.value };
}

/** Null for what is no such text. */
export function readSides(text: string): Both<Seen> | null {
  const [from, to, ...more] = text.split('/');
  const [a, b] = [readSide(from), readSide(to)];
  return a && b && more.length === 0 ? { a, b } : null;
}
