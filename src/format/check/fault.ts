/** What the checker tells an author: where, which rule, what is wrong and how to mend it. */
import type { Path } from '../issue.ts';

/** A fault has to be mended; a warning asks for a second look, and may stay. */
export type Gravity = 'fault' | 'warning';

export type Fault = {
  readonly gravity: Gravity;
  /** Within the folder: `events/e-0311-chiefs.json`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1; absent where the fault is of the whole file. */
  readonly column?: number;
  readonly rule: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly remedy: string;
};

/** Where a rule found a fault: in the chronicle put together, or in a file as such. */
type Spot =
  | { readonly kind: 'record'; readonly path: Path }
  | { readonly kind: 'file'; readonly file: string; readonly offset: number };

/** A fault before it has been traced to a line. */
export type Finding = { readonly spot: Spot; readonly message: string; readonly remedy: string };

export const findingAt = (path: Path, message: string, remedy: string): Finding => ({
  spot: { kind: 'record', path },
  message,
  remedy,
});

export const findingIn = (file: string, offset: number, message: string, remedy: string): Finding => ({
  spot: { kind: 'file', file, offset },
  message,
  remedy,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, column, then rule and message. The chronicle's own file comes first, events and then lessons last. */
export const byPlace = (a: Fault, b: Fault): number =>
  Number(a.file !== 'chronicle.json') - Number(b.file !== 'chronicle.json') ||
  Number(a.file.includes('/')) - Number(b.file.includes('/')) ||
  compare(a.file, b.file) ||
  a.line - b.line ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);
