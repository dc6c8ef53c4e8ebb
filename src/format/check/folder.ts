/** A chronicle's folder as the rules see it: its texts, its records, and what the schema has found wrong already. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Chronicle } from '../../domain/chronicle.ts';
import { isEditionFile } from '../edition-name.ts';
import type { Path } from '../issue.ts';
import { isEventFile, type JoinedFolder, joinFolder, readJson } from '../join-folder.ts';
import { LessonRecord } from '../lesson.ts';
import { parseChronicle } from '../parse-chronicle.ts';
import { isOptional, LIST_NAMES, LISTS, type ListName, type Located, type Records } from '../records.ts';
import { type Ids, idsOf } from '../references.ts';
import { ChronicleRecord } from '../schema.ts';
import { findingIn } from './fault.ts';
import { type JsonText, readJsonText } from './json-text.ts';
import { type LocatedLesson, readLesson } from './located-lesson.ts';
import { checkShape, type ShapeFinding } from './shape.ts';

export type Folder = {
  readonly files: ReadonlyMap<string, JsonText>;
  readonly joined: JoinedFolder;
  /** Those that have the right shape. A text in one may still be malformed: rules leave such texts to the schema. */
  readonly records: Records;
  readonly lessons: readonly LocatedLesson[];
  /** The whole as readers get it; null while a fault keeps it from being shown. */
  readonly chronicle: Chronicle | null;
  /** Of all records, those that are not in `records` too: one fault in an event is not to make references to it faults. */
  readonly ids: Ids;
  /** Lists with a file that is missing or unreadable: what is named may be there. */
  readonly unread: ReadonlySet<ListName>;
  /** Those, and lists with a record that has not the right shape: what such a record says is not in `records`. */
  readonly incomplete: ReadonlySet<ListName>;
  readonly shapeFindings: readonly ShapeFinding[];
};

type Shapes = {
  readonly records: Records;
  readonly lessons: readonly Located<LessonRecord>[];
  readonly shapeFindings: readonly ShapeFinding[];
};

function shapesOf({ value, lessons: written }: JoinedFolder): Shapes {
  const shapeFindings: ShapeFinding[] = [];
  const read = <S extends GenericSchema>(schema: S, item: unknown, path: Path): Located<InferOutput<S>>[] => {
    const { record, findings } = checkShape(schema, item, path);
    shapeFindings.push(...findings);
    return record === null ? [] : [{ record, path }];
  };
  const listOf = (list: ListName): readonly Located<unknown>[] =>
    value[list].flatMap((item, index) => read(LISTS[list], item, [list, index]));
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, listOf(list)])) as Omit<Records, 'chronicle'>;
  const chronicle =
    value.chronicle === undefined ? null : (read(ChronicleRecord, value.chronicle, ['chronicle'])[0] ?? null);
  const lessons = written.flatMap((lesson, index) => read(LessonRecord, lesson, ['lessons', index]));
  return { records: { chronicle, ...lists }, lessons, shapeFindings };
}

const chronicleOf = ({ value }: JoinedFolder): Chronicle | null => {
  const parsed = parseChronicle(value);
  return parsed.ok ? parsed.value : null;
};

/** Files of lists that hold something else: they are joined as empty ones. */
const listsThatAreNone = (files: ReadonlyMap<string, string>): ShapeFinding[] =>
  LIST_NAMES.flatMap((list): ShapeFinding[] => {
    const file = `${list}.json`;
    const value = readJson(files.get(file));
    if (list === 'events' || value === undefined || Array.isArray(value)) return [];
    return [
      { rule: 'wrong-type', ...findingIn(file, 0, 'The file holds no list', `Write a list: [ … ], of ${list}.`) },
    ];
  });

const unreadLists = (files: ReadonlyMap<string, string>, { value }: JoinedFolder): Set<ListName> => {
  const eventFiles = [...files.keys()].filter(isEventFile);
  return new Set(
    LIST_NAMES.filter((list) =>
      list === 'events'
        ? eventFiles.length === 0 || value.events.length < eventFiles.length
        : !(isOptional(list) && !files.has(`${list}.json`)) && !Array.isArray(readJson(files.get(`${list}.json`))),
    ),
  );
};

/** `files` maps names within the folder to texts. */
export function readFolder(all: ReadonlyMap<string, string>): Folder {
  // What was filed is not to be mended.
  const files = new Map([...all].filter(([file]) => !isEditionFile(file)));
  const texts = new Map([...files].map(([file, text]) => [file, readJsonText(text)]));
  const joined = joinFolder(files);
  const { records, lessons, shapeFindings } = shapesOf(joined);
  // Without lessons nobody asks for the whole, which takes a moment to put together.
  const chronicle = lessons.length === 0 ? null : chronicleOf(joined);
  const unread = unreadLists(files, joined);
  return {
    files: texts,
    joined,
    records,
    lessons: lessons.map((lesson) => readLesson(lesson, chronicle)),
    chronicle,
    ids: idsOf(joined.value),
    unread,
    incomplete: new Set(
      LIST_NAMES.filter((list) => unread.has(list) || records[list].length < joined.value[list].length),
    ),
    shapeFindings: [...listsThatAreNone(files), ...shapeFindings],
  };
}
