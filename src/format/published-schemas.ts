/** The format as JSON Schema (draft 2020-12), for editors and for other programs: one schema for each kind of file. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LessonRecord } from './lesson.ts';
import { LIST_NAMES, LISTS, type ListName } from './records.ts';
import { ChronicleFile, ChronicleRecord, EventRecord } from './schema.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const USE =
  'To have an editor complete and check as you type, name this file: in chronicle.json, in an event and in a lesson as the field "$schema", ' +
  'for the lists in the settings of the editor (in VS Code, "json.schemas"). What a schema cannot say is told by `npm run check`.';

const HOLDS: Readonly<Record<ListName, string>> = {
  sources: 'Who said what, and when it was published',
  places: 'Where things happened',
  countries: 'Which states are drawn, with their capitals',
  groups: 'Who belongs to what, with a source for each membership',
  people: 'Who took part, with the office held at the time',
  organisations: 'Organisations that took part',
  questions: 'What the sources answer differently',
  unsourced: 'What could not be sourced, and where it was looked for. A chronicle may do without',
  corrections: 'What was mended in the records, and when. A chronicle may do without',
  events: 'Events',
};

const fileNameOf = (name: string): string => `${name}.schema.json`;

function written(name: string, schema: v.GenericSchema, title: string, description: string): [string, string] {
  // The tests that a pattern cannot say are left to the checker: they have no word in JSON Schema.
  const { $schema: _, ...body } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'trim'],
  }) as JsonSchema & { readonly $schema?: string };
  const head = { $schema: DRAFT, title, description: `${description}. ${USE}` };
  return [fileNameOf(name), `${JSON.stringify({ ...head, ...body, ...head }, null, 2)}\n`];
}

/** File names with their texts. */
export const publishedSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    written('chronicle', ChronicleRecord, 'Chronicle', 'The file chronicle.json: what the chronicle is'),
    written('event', EventRecord, 'Event', 'A file events/<id>.json: what happened, and how it is known'),
    written('lesson', LessonRecord, 'Lesson', 'A file lessons/<id>.json: a path through the chronicle for a class'),
    ...LIST_NAMES.filter((list) => list !== 'events').map((list) =>
      written(list, v.array(LISTS[list]), `List of ${list}`, `The file ${list}.json. ${HOLDS[list]}`),
    ),
    written(
      'whole',
      ChronicleFile,
      'Whole chronicle',
      'A chronicle as it is published: all files of its folder in one',
    ),
  ]);
