import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChronicle } from '../../src/format/check/check-chronicle.ts';
import { byPlace, type Fault } from '../../src/format/check/fault.ts';
import { RULES } from '../../src/format/check/rule-registry.ts';
import { readFiles, SOUND_FOLDER, soundContext } from './chronicle-folders.ts';

const context = soundContext();
const files = readFiles(SOUND_FOLDER);
const faultsWith = (changes: Record<string, string>): Fault[] =>
  checkChronicle(new Map([...files, ...Object.entries(changes)]), context);
const changed = (file: string, from: string, to: string): Fault[] => {
  const text = files.get(file) ?? '';
  expect(text).toContain(from);
  return faultsWith({ [file]: text.replace(from, to) });
};

describe('rules', () => {
  it('have ids of their own in kebab-case, and say what must hold', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, description } of RULES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('checkChronicle', () => {
  it('finds nothing in a sound chronicle', () => {
    expect(checkChronicle(files, context)).toEqual([]);
  });

  it('tells file, line, column, rule, fault and remedy', () => {
    expect(changed('events/e-0312-call.json', '"kind": "call"', '"kind": "cal"')).toEqual([
      {
        gravity: 'fault',
        file: 'events/e-0312-call.json',
        line: 6,
        column: 3,
        rule: 'unknown-value',
        message: '"kind" has no value "cal"',
        remedy: 'Did you mean "call"? The values are: talks, call, statement, decision, attack, gathering.',
      },
    ]);
  });

  it('tells faults in order of file and line, the chronicle first, events and then lessons last', () => {
    const faults = faultsWith({
      'chronicle.json': '{}',
      'sources.json': '[{}]',
      'events/e-0312-call.json': '{ "id": "e-0312-call" }',
    });
    expect(faults).toEqual([...faults].sort(byPlace));
    expect(faults[0]?.file).toBe('chronicle.json');
    expect(faults.at(-1)?.file).toBe('lessons/l-two-numbers.json');
    expect(faults.findLast(({ file }) => !file.startsWith('lessons/'))?.file).toBe('events/e-0312-call.json');
  });

  it('does not take a name for unknown because the file that holds it is broken', () => {
    expect(faultsWith({ 'people.json': '[' }).map(({ rule }) => rule)).toEqual(['json-syntax']);
  });

  it('tells every unknown field, those named like parts of any object too', () => {
    const faults = changed('chronicle.json', '"language"', '"constructor": 1, "__proto__": 2, "language"');
    expect(faults.map(({ message }) => message)).toEqual([
      'There is no field "constructor" here',
      'There is no field "__proto__" here',
    ]);
  });

  it('does not take a sentence with a comparison for markup', () => {
    expect(changed('events/e-0312-call.json', 'for an hour', 'for < 2 hours & more')).toEqual([]);
  });

  it.each(['2025-03-11~', '2025-03', 'XXXX-XX-XX'])('lets a report be older than a source of %s', (published) => {
    expect(changed('sources.json', '2025-03-10~', published)).toEqual([]);
  });

  it.each(['2025-05', '2025-06-20~', '2025-03-10T23:30-05:00'])(
    'does not let a report of 10 March be older than a source of %s',
    (published) => {
      expect(changed('sources.json', '2025-03-10~', published)).toMatchObject([
        { rule: 'report-before-source', message: expect.stringContaining(`"ministry" came out`) },
      ]);
    },
  );

  it('takes the day of a source from its instant in the zone of the chronicle', () => {
    expect(changed('sources.json', '2025-03-10~', '2025-03-11T05:30+09:00')).toEqual([]);
  });

  it('lets a member leave and come back', () => {
    const text = files.get('groups.json') ?? '';
    const groups = JSON.parse(text) as { members: object[] }[];
    groups[0]?.members.push({ country: 'POL', from: '2025-03-13', sources: ['ministry'] });
    expect(faultsWith({ 'groups.json': JSON.stringify(groups) })).toEqual([]);
  });

  it('never throws, whatever the files hold', () => {
    const names = [...files.keys(), 'events/other.json', 'stray.json'];
    const texts = fc.oneof(fc.json(), fc.string(), fc.constantFrom('', '[]', '{}', '[{}]', 'null', '\ufeff{}'));
    fc.assert(
      fc.property(fc.constantFrom(...names), texts, (name, text) => {
        for (const { line, message, remedy } of faultsWith({ [name]: text })) {
          expect(line).toBeGreaterThan(0);
          expect(message).not.toBe('');
          expect(remedy).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});
