/**
 * Spellings of one name, so that `Kiev` also finds the texts that write `Kyiv`: the names of one word, and those by which
 * people are called, of each record that has aliases.
 */
import type { Chronicle } from '../chronicle.ts';
import { foldedWords, tellingWords } from './fold.ts';
import type { Spellings } from './typed-word.ts';

/** The name as one word; null where it is of several. */
function oneWord(name: string): string | null {
  const [word, ...others] = tellingWords(foldedWords(name));
  return word && others.length === 0 ? word.text : null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Words of the records that are written in two ways on the two sides of the Atlantic. */
const ENGLISH: readonly (readonly string[])[] = [
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['programme', 'program'],
];

export function spellingsOf({ countries, places, people }: Chronicle): Spellings {
  const families = [
    ...ENGLISH,
    ...[...countries.values(), ...places.values()].map(({ name, aliases }) => [name, ...aliases]),
    ...[...people.values()].map(({ name, aliases }) => [lastWord(name), ...aliases]),
  ];
  const spellings = new Map<string, readonly string[]>();
  for (const family of families) {
    const words = [...new Set(family.map(oneWord))].filter((word) => word !== null);
    for (const word of words)
      spellings.set(word, [...(spellings.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return spellings;
}
