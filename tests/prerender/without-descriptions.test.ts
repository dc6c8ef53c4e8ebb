import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { withoutDescriptions } from '../../src/prerender/without-descriptions.ts';

const { transform } = withoutDescriptions();
if (!transform || typeof transform === 'function') throw new Error('The plugin has no handler');
const told = (code: string): unknown => {
  const made = (transform.handler as (this: object, code: string) => { code: string }).call({ parse: parseAst }, code);
  return made.code;
};

it('takes away what fields are for, wherever it is said, and nothing else', () => {
  expect(told(`const Id = about(text(FORMS.id, 'not an id'), 'Unique');`)).toBe(
    `const Id = about(text(FORMS.id, 'not an id'), '');`,
  );
  expect(told(`v.pipe(v.array(Id), v.minLength(1, 'At least one'), v.description('Ids'))`)).toBe(
    `v.pipe(v.array(Id), v.minLength(1, 'At least one'), v.description(''))`,
  );
  expect(told(`about(v.strictObject({ start: about(Day, 'First') }), 'Both')`)).toBe(
    `about(v.strictObject({ start: about(Day, '') }), '')`,
  );
});

it('leaves a text that is not written out as it is', () => {
  expect(told('v.description(text)')).toBe('v.description(text)');
});
