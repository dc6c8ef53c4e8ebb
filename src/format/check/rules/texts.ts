/** What a reader reads: plain text, and not too much of it. */
import type { Path } from '../../issue.ts';
import type { JoinedFolder } from '../../join-folder.ts';
import { type Finding, findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

const SUMMARY_WORDS = 60;

/** What stands between white space and has a letter or a digit: a dash alone is no word. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

export const SUMMARY_LENGTH: Rule = {
  id: 'summary-length',
  description: `A summary has at most ${SUMMARY_WORDS} words.`,
  check: ({ records: { events } }) =>
    events.flatMap(({ record: { summary }, path }) =>
      wordsIn(summary) <= SUMMARY_WORDS
        ? []
        : [
            findingAt(
              [...path, 'summary'],
              `The summary has ${wordsIn(summary)} words`,
              `Cut it to ${SUMMARY_WORDS} at most; single statements belong in the claims.`,
            ),
          ],
    ),
};

type Text = { readonly text: string; readonly path: Path };

function* textsIn(value: unknown, path: Path): Generator<Text> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, isList ? Number(key) : key]);
}

/** In the chronicle, then in its lessons. */
const findIn = (
  { value, lessons }: JoinedFolder,
  find: (text: string) => [message: string, remedy: string] | null,
): Finding[] =>
  [...textsIn(value, []), ...textsIn(lessons, ['lessons'])].flatMap(({ text, path }) => {
    const found = find(text);
    return found === null ? [] : [findingAt(path, ...found)];
  });

export const MARKUP: Rule = {
  id: 'markup',
  description: 'Texts are plain: no HTML tags or character references.',
  check: ({ joined }) =>
    findIn(joined, (text) => {
      const tag = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i.exec(text)?.[0];
      return tag === undefined
        ? null
        : [`The text has markup in it: ${tag}`, 'Write plain text; readers would see the markup as it stands.'];
    }),
};

// Also the marks that turn the direction of writing, and the byte order mark: none can be seen, all change the text.
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

export const CONTROL_CHARACTER: Rule = {
  id: 'control-character',
  description: 'Texts have no control characters, line breaks and tabs among them.',
  check: ({ joined }) =>
    findIn(joined, (text) => {
      const found = CONTROL.exec(text)?.[0];
      if (found === undefined) return null;
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return [`The text has the control character U+${code} in it`, 'Remove it; a text is one paragraph.'];
    }),
};
