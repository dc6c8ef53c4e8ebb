/** What the colours of a card's map mean, in few words: those that are on it, each with its count. */
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { PARTS, type Part } from '../../domain/events/participation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { partWords } from '../../domain/words/parts.ts';

export type CardSign = {
  readonly part: Part;
  readonly isPlanned: boolean;
  /** One for each swatch: parties have colours of their own. */
  readonly colours: readonly (Iso3 | null)[];
  readonly words: string;
};

/** Countries of each part, done and planned apart. */
export function cardSigns({ parts }: ChronicleDay): CardSign[] {
  return PARTS.flatMap((part) =>
    [false, true].flatMap((isPlanned): CardSign[] => {
      const countries = [...parts.values()].filter((each) => each.part === part && each.isPlanned === isPlanned);
      if (part === 'none' || countries.length === 0) return [];
      const colours = part === 'party' ? countries.map(({ iso3 }) => iso3).sort() : [null];
      return [{ part, isPlanned, colours, words: `${partWords(part, isPlanned)}: ${countries.length}` }];
    }),
  );
}

/** Nobody is lost who takes part beyond the frame. */
export const beyondWords = ({ countries: known }: Chronicle, beyond: readonly Iso3[]): string =>
  beyond.length === 0
    ? ''
    : `Beyond this map: ${listWords(
        beyond.map((iso3) => known.get(iso3)?.name ?? iso3),
        'and',
        3,
      )}`;
