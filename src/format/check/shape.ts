/** One record against its schema: what is wrong with it, told so that an author can mend it. */
import * as v from 'valibot';
import { absentDay, FORMS } from '../forms.ts';
import type { Path } from '../issue.ts';
import { didYouMean } from './did-you-mean.ts';
import { EXPECTED } from './expected-forms.ts';
import { type Finding, findingAt } from './fault.ts';
import { knownPart, type UnknownField } from './unknown-fields.ts';

/** The rules that the schema enforces. Their ids are those of the rules in `rules/shape.ts`. */
export type ShapeRule =
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'unknown-value'
  | 'empty-text'
  | 'empty-list'
  | 'no-source'
  | 'label-length'
  | 'no-such-date'
  | 'wrong-number'
  | `${Exclude<keyof typeof FORMS, 'date' | 'asOf' | 'published'>}-form`
  | 'date-form';

export type ShapeFinding = Finding & { readonly rule: ShapeRule };

/** The record, where it has the right shape even if a text in it is wrong; else null. */
export type Shaped<T> = { readonly record: T | null; readonly findings: readonly ShapeFinding[] };

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'an object',
  strict_tuple: 'numbers in a list: [longitude, latitude], or the four sides of a frame',
  literal: 'true, or leave the field out',
  variant: 'an object',
};

const nameOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return NAMES[typeof value] ?? 'an object';
};

const fieldOf = (path: Path): string => {
  const last = path.findLast((step) => typeof step === 'string');
  return last === undefined ? 'The record' : `"${last}"`;
};

const listed = (words: readonly string[]): string => words.join(', ');

const unknownField = ({ path, name, known }: UnknownField): ShapeFinding => ({
  rule: 'unknown-field',
  ...findingAt(path, `There is no field "${name}" here`, `${didYouMean(name, known)}The fields are: ${listed(known)}.`),
});

type Issue = v.BaseIssue<unknown> & { readonly requirement?: unknown };

function missingOrMistyped(issue: Issue, schemaPath: Path): ShapeFinding {
  const isMissing = issue.path?.at(-1)?.origin === 'key';
  if (isMissing && schemaPath.at(-1) === 'sources')
    return {
      rule: 'no-source',
      ...findingAt(schemaPath, 'Nothing is named as its source', 'Add "sources" with the id of at least one source.'),
    };
  if (isMissing)
    return {
      rule: 'missing-field',
      ...findingAt(schemaPath, `The field ${fieldOf(schemaPath)} is missing`, 'Add it; the format needs it.'),
    };
  const wanted = NAMES[issue.type] ?? 'something else';
  return {
    rule: 'wrong-type',
    ...findingAt(schemaPath, `${fieldOf(schemaPath)} is ${nameOf(issue.input)}`, `Write ${wanted}.`),
  };
}

function unknownValue(issue: Issue, path: Path, options: readonly string[]): ShapeFinding {
  if (typeof issue.input !== 'string') return missingOrMistyped({ ...issue, type: 'string' } as Issue, path);
  return {
    rule: 'unknown-value',
    ...findingAt(
      path,
      `${fieldOf(path)} has no value "${issue.input}"`,
      `${didYouMean(issue.input, options)}The values are: ${listed(options)}.`,
    ),
  };
}

function brokenForm(issue: Issue, path: Path): ShapeFinding {
  const text = String(issue.input);
  const form = Object.entries(FORMS).find(
    ([, { pattern, fault }]) => issue.requirement === pattern || (pattern.test(text) && fault(text) === issue.message),
  );
  const name = (form?.[0] ?? 'when') as keyof typeof FORMS;
  const isDate = name === 'date' || name === 'asOf' || name === 'published';
  if (issue.type === 'check' && absentDay(text) !== undefined)
    return {
      rule: 'no-such-date',
      ...findingAt(path, issue.message, 'Correct the day; the source it was taken from has it.'),
    };
  const wrong = text === '' ? `${fieldOf(path)} is empty` : `"${text}" does not have the right form`;
  const message = issue.type === 'check' ? issue.message : wrong;
  return {
    rule: isDate ? 'date-form' : (`${name}-form` as ShapeRule),
    ...findingAt(path, message, `${EXPECTED[name]}.`),
  };
}

const fewWords = (list: unknown): string =>
  Array.isArray(list) && list.length > 0 ? `has only ${list.length}` : 'is empty';

function brokenRequirement(issue: Issue, path: Path): ShapeFinding {
  switch (issue.type) {
    case 'max_length':
      return {
        rule: 'label-length',
        ...findingAt(path, `The label has ${issue.received} characters`, `${issue.message}; the title may be longer.`),
      };
    case 'min_length':
      if (typeof issue.input === 'string')
        return {
          rule: 'empty-text',
          ...findingAt(
            path,
            `${fieldOf(path)} is empty`,
            'Fill it in, or leave the field out where the format allows.',
          ),
        };
      return path.at(-1) === 'sources'
        ? { rule: 'no-source', ...findingAt(path, 'The list of sources is empty', 'Name at least one source.') }
        : { rule: 'empty-list', ...findingAt(path, `${fieldOf(path)} ${fewWords(issue.input)}`, `${issue.message}.`) };
    case 'integer':
    case 'min_value':
      return {
        rule: 'wrong-number',
        ...findingAt(path, `${fieldOf(path)} is ${issue.received}`, 'Write a whole number, 1 or more.'),
      };
    default:
      return brokenForm(issue, path);
  }
}

/** The record at `path`, checked whole: every fault is told. */
export function checkShape<S extends v.GenericSchema>(schema: S, value: unknown, path: Path): Shaped<v.InferOutput<S>> {
  const known = knownPart(schema, value, path);
  const read = v.safeParse(schema, known.value);
  const findings = (read.issues ?? []).map((issue) => {
    const at = [...path, ...(issue.path ?? []).map(({ key }) => key as string | number)];
    const isKind = issue.type === 'variant' && issue.path?.at(-1)?.origin === 'value' && issue.received !== 'undefined';
    if (issue.type === 'picklist' || isKind)
      return unknownValue(issue, at, (issue.expected ?? '').match(/[^"()| ]+/g) ?? []);
    return issue.kind === 'schema' ? missingOrMistyped(issue, at) : brokenRequirement(issue, at);
  });
  return {
    record: read.typed ? read.output : null,
    findings: [...known.unknown.map(unknownField), ...findings],
  };
}
