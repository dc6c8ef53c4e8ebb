/** Fields that the schema does not know: all of them, where the schema's own check stops at the first. */
import type * as v from 'valibot';
import type { Path } from '../issue.ts';

/** What of a valibot schema is needed to walk a value beside it. */
type Walked = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  /** Of a variant: the field that tells its kinds apart, and their schemas. */
  readonly key?: string;
  readonly options?: readonly v.GenericSchema[];
};

export type UnknownField = { readonly path: Path; readonly name: string; readonly known: readonly string[] };

/** The value without its unknown fields, and those fields. */
export type KnownPart = { readonly value: unknown; readonly unknown: readonly UnknownField[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function knownFields(entries: NonNullable<Walked['entries']>, value: Record<string, unknown>, path: Path): KnownPart {
  const unknown: UnknownField[] = [];
  const known: [string, unknown][] = [];
  for (const [name, field] of Object.entries(value)) {
    const schema = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (schema) {
      const part = knownPart(schema, field, [...path, name]);
      known.push([name, part.value]);
      unknown.push(...part.unknown);
    } else unknown.push({ path: [...path, name], name, known: Object.keys(entries) });
  }
  return { value: Object.fromEntries(known), unknown };
}

/** The schema of the kind that the value says it is. */
function kindOf({ type, key, options }: Walked, value: unknown): v.GenericSchema | undefined {
  if (type !== 'variant' || key === undefined || !isObject(value)) return undefined;
  return options?.find((option) => {
    const named = (option as unknown as Walked).entries?.[key] as unknown as { readonly literal?: unknown } | undefined;
    return named?.literal === value[key];
  });
}

/** Walks value and schema together. */
export function knownPart(schema: v.GenericSchema, value: unknown, path: Path = []): KnownPart {
  const { entries, item, wrapped } = schema as unknown as Walked;
  if (wrapped) return knownPart(wrapped, value, path);
  const kind = kindOf(schema as unknown as Walked, value);
  if (kind) return knownPart(kind, value, path);
  if (entries && isObject(value)) return knownFields(entries, value, path);
  if (item && Array.isArray(value)) {
    const parts = value.map((each, index) => knownPart(item, each, [...path, index]));
    return { value: parts.map((part) => part.value), unknown: parts.flatMap((part) => part.unknown) };
  }
  return { value, unknown: [] };
}
