/** What the signs of a class's map mean, in so few words that all of them stand under it in letters for the back row. */
import type { Worldview } from '../chronicle.ts';
import type { Part } from '../events/participation.ts';

const PARTS: Record<Exclude<Part, 'none'>, string> = {
  lead: 'Leads',
  party: 'Party to the talks',
  host: 'Host',
  participant: 'Takes part',
  remote: 'By video or phone',
  observer: 'Observer',
  disputed: 'Presence disputed',
  unconfirmed: 'Presence unconfirmed',
};

const OTHERS = {
  announced: 'Only announced',
  'black-sea': 'Black Sea coast',
  held: 'Held by another state',
} as const;

/** Null for signs that are not in the key. */
export const keyWords = (sign: string): string | null =>
  ({ ...PARTS, ...OTHERS })[sign as keyof typeof PARTS | keyof typeof OTHERS] ?? null;

/** Whose borders are drawn; that hatched land is held by another state stands in the key. */
export const BORDERS: Record<Worldview, string> = {
  ed: 'Borders recognised by the UN General Assembly.',
  un: 'Worldview: strict UN practice (Kosovo within Serbia, Taiwan with China).',
};
