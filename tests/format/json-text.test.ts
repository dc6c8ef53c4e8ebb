import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonText } from '../../src/format/check/json-text.ts';

describe('readJsonText', () => {
  const text = readJsonText('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}\n');
  const placeOf = (path: (string | number)[]) => text.placeOf(text.offsetOf(path));

  it('knows the line and column of every field and item', () => {
    expect(placeOf([])).toEqual({ line: 1, column: 1 });
    expect(placeOf(['a'])).toEqual({ line: 2, column: 3 });
    expect(placeOf(['a', 0])).toEqual({ line: 3, column: 5 });
    expect(placeOf(['a', 1, 'b'])).toEqual({ line: 4, column: 7 });
  });

  it('gives what is around a field that is not there', () => {
    expect(placeOf(['a', 1, 'missing'])).toEqual({ line: 4, column: 5 });
  });

  it.each([
    ['{ "a": 1, }', 10, 'The name of a field is expected here'],
    ['[1 2]', 3, 'A comma is expected here'],
    ['// note\n{}', 0, 'JSON has no comments'],
    ['{} {}', 3, 'The file goes on after its end'],
  ])('tells the first fault of %j', (broken, offset, message) => {
    expect(readJsonText(broken).syntaxFaults).toEqual([{ offset, message }]);
  });

  it('finds fields that are there twice, at any depth', () => {
    expect(readJsonText('{"a": [{"b": 1, "b": 2}]}').repeatedFields).toEqual([{ offset: 16, name: 'b' }]);
  });

  it('finds a fault where JSON.parse does, and nowhere else', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => json.slice(1)),
        ),
        (json) => {
          expect(readJsonText(json).syntaxFaults.length === 0).toBe(isJson(json));
        },
      ),
    );
  });
});
