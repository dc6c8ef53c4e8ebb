/**
 * Leaves out of what ships to readers what the fields of a chronicle are for: authors read that in the published JSON Schema,
 * which is written from the sources. What a fault is called stays.
 */
import type { Plugin } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const isDescribing = (callee: unknown): boolean => {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee['name'] === 'about';
  const property = callee.type === 'MemberExpression' ? callee['property'] : null;
  return isNode(property) && property['name'] === 'description';
};

/** Where the descriptions stand: a text that is the last argument of `about(…)` or `….description(…)`. */
function describedIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(describedIn);
  if (!isNode(value)) return [];
  const inside = Object.values(value).flatMap(describedIn);
  if (value.type !== 'CallExpression' || !isDescribing(value['callee'])) return inside;
  const last = (value['arguments'] as unknown[]).at(-1);
  return isNode(last) && last.type === 'Literal' ? [...inside, last] : inside;
}

export const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/format\/(schema|fields|event|lesson)\.ts$/ },
    handler(code) {
      const found = describedIn(this.parse(code)).sort((a, b) => b.start - a.start);
      return {
        code: found.reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code),
        map: null,
      };
    },
  },
});
