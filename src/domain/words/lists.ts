/** Lists, numbers and names in words. */

/** `A`, `A and B`, `A, B and C`; empty for none. Beyond `cap` the rest is counted: `A, B and 3 others`. */
export function listWords(
  items: readonly string[],
  joint: 'and' | 'or' = 'and',
  cap = Number.POSITIVE_INFINITY,
): string {
  const rest = items.length - cap;
  const shown = rest > 1 ? [...items.slice(0, cap), `${rest} others`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** `1 country`, `12 countries`, `no countries`: what is counted is told in figures throughout, so that numbers side by side compare. */
export const countWords = (count: number, one: string, many: string): string =>
  `${count || 'no'} ${count === 1 ? one : many}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const WITH_ARTICLE = /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros)\b|\b(Republic|Islands)\b/;

/** A country's name within a sentence: `the United Kingdom`, `France`. */
export const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** As a sentence: ends in a full stop. */
export const asSentence = (text: string): string => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);
