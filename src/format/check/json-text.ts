/** The text of one JSON file (RFC 8259): its syntax faults, and the place of every value in it. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Path } from '../issue.ts';

type SyntaxFault = { readonly offset: number; readonly message: string };

export type JsonText = {
  readonly syntaxFaults: readonly SyntaxFault[];
  /** Fields that an object has twice: JSON readers keep the last and lose the first without a word. */
  readonly repeatedFields: readonly { readonly offset: number; readonly name: string }[];
  /** Offset of the field or the item at the path, or of the nearest thing around it. */
  readonly offsetOf: (path: Path) => number;
  /** Line and column, both from 1. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
};

const SENTENCES: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'The name of a field is expected here',
  ValueExpected: 'A value is expected here',
  ColonExpected: 'A colon is expected here',
  CommaExpected: 'A comma is expected here',
  CloseBraceExpected: 'A closing brace } is expected here',
  CloseBracketExpected: 'A closing bracket ] is expected here',
  EndOfFileExpected: 'The file goes on after its end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'A text is not closed by a quotation mark',
};

const sentenceOf = (code: ParseErrorCode): string => SENTENCES[printParseErrorCode(code)] ?? 'This is no JSON';

function* repeatedIn(node: Node | undefined): Generator<{ offset: number; name: string }> {
  const seen = new Set<string>();
  for (const child of node?.children ?? []) {
    const key = node?.type === 'object' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(key.value);
      if (seen.has(name)) yield { offset: key.offset, name };
      seen.add(name);
    }
    yield* repeatedIn(child);
  }
}

const isReadable = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Comments and trailing commas are faults: every reader of JSON must be able to read the file. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const syntaxFaults = errors.slice(0, 1).map(({ offset, error }) => ({ offset, message: sentenceOf(error) }));
  const offsetOf = (path: Path): number => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    if (!node) return path.length === 0 ? (tree?.offset ?? 0) : offsetOf(path.slice(0, -1));
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  };
  return {
    syntaxFaults:
      syntaxFaults.length > 0 || isReadable(text) ? syntaxFaults : [{ offset: 0, message: 'This is no JSON' }],
    repeatedFields: [...repeatedIn(tree)],
    offsetOf,
    placeOf: (offset) => {
      const line = lineStarts.findLastIndex((start) => start <= offset);
      return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
    },
  };
}
