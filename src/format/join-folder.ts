/** A chronicle's folder put together: one file for each list, one file for each event, as one value that is published; lessons beside it. */
import type { Path } from './issue.ts';
import { isOptional, LIST_NAMES, type ListName } from './records.ts';

export const HEAD_FILE = 'chronicle.json';

const fileOf = (list: ListName): string => `${list}.json`;
const inOneFile = LIST_NAMES.filter((list) => list !== 'events');

/** The files that every folder has. */
export const FOLDER_FILES: readonly string[] = [
  HEAD_FILE,
  ...inOneFile.filter((list) => !isOptional(list)).map(fileOf),
];

/** Those that it may have beside them. */
export const OPTIONAL_FILES: readonly string[] = inOneFile.filter(isOptional).map(fileOf);

export const isEventFile = (file: string): boolean => /^events\/[^/]+\.json$/.test(file);

/** Lessons are published in a file of their own, loaded when a lesson is. */
export const isLessonFile = (file: string): boolean => /^lessons\/[^/]+\.json$/.test(file);

export type JoinedFolder = {
  /** What a chronicle is published as. A file that is missing or is not JSON leaves an empty list, or no `chronicle`. */
  readonly value: { readonly chronicle: unknown } & { readonly [List in ListName]: readonly unknown[] };
  /** In order of the names of their files; those that are no JSON are left out. */
  readonly lessons: readonly unknown[];
  /** The file that a path of `value`, or one that starts with `lessons`, comes from, and the path within it. */
  readonly originOf: (path: Path) => { readonly file: string; readonly path: Path };
};

/** Undefined where there is no text, or no JSON in it. */
export const readJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `files` maps names within the folder (`chronicle.json`, `events/x.json`) to texts. Events are in order of their names. */
export function joinFolder(files: ReadonlyMap<string, string>): JoinedFolder {
  const readable = [...files.keys()].filter((file) => readJson(files.get(file)) !== undefined).sort();
  const [eventFiles, lessonFiles] = [readable.filter(isEventFile), readable.filter(isLessonFile)];
  const itemsOf = (list: ListName): readonly unknown[] => {
    if (list === 'events') return eventFiles.map((file) => readJson(files.get(file)));
    const items = readJson(files.get(`${list}.json`));
    return Array.isArray(items) ? items : [];
  };
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, itemsOf(list)])) as Record<ListName, unknown[]>;
  return {
    value: { chronicle: readJson(files.get(HEAD_FILE)), ...lists },
    lessons: lessonFiles.map((file) => readJson(files.get(file))),
    originOf: ([root, ...rest]) => {
      const [index, ...within] = rest;
      const folderFiles = root === 'events' ? eventFiles : root === 'lessons' ? lessonFiles : null;
      if (folderFiles && typeof index === 'number') return { file: folderFiles[index] ?? HEAD_FILE, path: within };
      return root === 'chronicle' || root === undefined
        ? { file: HEAD_FILE, path: rest }
        : { file: `${root}.json`, path: rest };
    },
  };
}
