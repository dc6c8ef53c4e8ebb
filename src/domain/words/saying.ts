/** What one change says, alone and together with others of its sort. */
import type { Change } from '../changes/change.ts';

/** Which way it is compared: what is earlier had not yet begun, or was not yet told; nothing ended or left by that. */
export type Way = 'later-day' | 'earlier-day' | 'later-moment' | 'earlier-moment';

/** A clause about so many subjects, which `list` names or counts. It begins in small letters. */
export type Clause = (list: string, count: number) => string;

/** Changes that say the same of their subjects, as their clauses do, are said in one. */
export type Saying = {
  readonly change: Change;
  /** What it is about, as it stands within a clause. */
  readonly subject: string;
  readonly clause: Clause;
  /** How many subjects a clause names, and what it calls the rest. */
  readonly named?: { readonly most: number; readonly rest: string };
};

export const was = (count: number): string => (count === 1 ? 'was' : 'were');

/** In double quotation marks; those within become single. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
