/** The files of a folder: which there are, that they are JSON, and that their names agree with what they hold. */
import { FOLDER_FILES, HEAD_FILE, isEventFile, isLessonFile, OPTIONAL_FILES } from '../../join-folder.ts';
import { didYouMean } from '../did-you-mean.ts';
import { findingAt, findingIn } from '../fault.ts';
import type { Rule } from '../rule.ts';

const KNOWN_FILES = [...FOLDER_FILES, ...OPTIONAL_FILES];

export const JSON_SYNTAX: Rule = {
  id: 'json-syntax',
  description: 'Every file is JSON, without comments and trailing commas.',
  check: ({ files }) =>
    [...files].flatMap(([file, { syntaxFaults }]) =>
      syntaxFaults.map(({ offset, message }) =>
        findingIn(file, offset, message, 'Look here, and just before, for a comma, quotation mark or bracket.'),
      ),
    ),
};

export const REPEATED_FIELD: Rule = {
  id: 'repeated-field',
  description: 'An object has a field once.',
  check: ({ files }) =>
    [...files].flatMap(([file, { repeatedFields }]) =>
      repeatedFields.map(({ offset, name }) =>
        findingIn(
          file,
          offset,
          `The field "${name}" is here for the second time`,
          'Keep one of the two; readers of JSON silently lose the first.',
        ),
      ),
    ),
};

export const MISSING_FILE: Rule = {
  id: 'missing-file',
  description: 'A folder has all files of a chronicle, and at least one event.',
  check: ({ files }) => [
    ...FOLDER_FILES.filter((file) => !files.has(file)).map((file) =>
      findingIn(
        file,
        0,
        'The file is missing',
        file === HEAD_FILE
          ? 'Add it: it says what the chronicle is called and which days it tells.'
          : 'Add it; an empty list, [], will do.',
      ),
    ),
    ...([...files.keys()].some(isEventFile)
      ? []
      : [findingIn('events', 0, 'There is no event', 'Add the first as events/<id>.json.')]),
  ],
};

export const UNKNOWN_FILE: Rule = {
  id: 'unknown-file',
  description: 'A folder has no JSON file that is not part of a chronicle.',
  check: ({ files }) =>
    [...files.keys()]
      .filter((file) => !KNOWN_FILES.includes(file) && !isEventFile(file) && !isLessonFile(file))
      .map((file) =>
        findingIn(
          file,
          0,
          'No chronicle has a file of this name',
          `${didYouMean(file, KNOWN_FILES)}The files are: ${KNOWN_FILES.join(', ')}, events/<id>.json and lessons/<id>.json.`,
        ),
      ),
};

export const FILE_NAME: Rule = {
  id: 'file-name',
  description: 'The file of an event or a lesson is named by its id.',
  check: ({ records, lessons, joined }) =>
    [
      ...records.events.map(({ record: { id }, path }) => ({ kind: 'event', name: `events/${id}.json`, id, path })),
      ...lessons.map(({ record: { id }, path }) => ({ kind: 'lesson', name: `lessons/${id}.json`, id, path })),
    ].flatMap(({ kind, name, id, path }) => {
      const { file } = joined.originOf(path);
      return file === name
        ? []
        : [findingAt([...path, 'id'], `The ${kind} "${id}" is in ${file}`, `Name the file ${name}, or change the id.`)];
    }),
};

export const FOLDER_NAME: Rule = {
  id: 'folder-name',
  description: 'The folder of a chronicle is named by its id.',
  check: ({ records: { chronicle } }, { folderName }) =>
    chronicle === null || chronicle.record.id === folderName
      ? []
      : [
          findingAt(
            ['chronicle', 'id'],
            `The chronicle "${chronicle.record.id}" is in a folder named "${folderName}"`,
            'Give both the same name.',
          ),
        ],
};
