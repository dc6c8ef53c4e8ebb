/** Ids: each names one thing, and what is named exists. */
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import type { Path } from '../../issue.ts';
import { type LessonReference, lessonReferences } from '../../lesson-references.ts';
import { idFieldOf, LIST_NAMES, type ListName, type Records } from '../../records.ts';
import { referencesOf } from '../../references.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type Finding, findingAt } from '../fault.ts';
import type { Folder } from '../folder.ts';
import type { Rule } from '../rule.ts';

type Named = { readonly id: string; readonly path: Path };

const namedIn = (records: Records, list: ListName): Named[] => {
  const field = idFieldOf(list);
  return records[list].map(({ record, path }) => ({ id: String(Reflect.get(record, field)), path: [...path, field] }));
};

const claimsOf = ({ events }: Records): Named[] =>
  events.flatMap(({ record, path }) =>
    record.claims.map(({ id }, index) => ({ id, path: [...path, 'claims', index, 'id'] })),
  );

const repeatsOf = (named: readonly Named[], kind: string): Finding[] =>
  named
    .filter(({ id }, index) => named.findIndex((other) => other.id === id) < index)
    .map(({ id, path }) =>
      findingAt(path, `The id "${id}" is taken by another in ${kind}`, 'Give this one an id of its own, or remove it.'),
    );

export const DUPLICATE_ID: Rule = {
  id: 'duplicate-id',
  description: 'An id is unique within its kind; of a claim within the whole chronicle, of a step within its lesson.',
  check: ({ records, lessons }) => [
    ...LIST_NAMES.flatMap((list) => repeatsOf(namedIn(records, list), list)),
    ...repeatsOf(claimsOf(records), 'claims'),
    ...repeatsOf(
      lessons.map(({ record, path }) => ({ id: record.id, path: [...path, 'id'] })),
      'lessons',
    ),
    ...lessons.flatMap(({ record, path }) =>
      repeatsOf(
        record.steps.map(({ id }, index) => ({ id, path: [...path, 'steps', index, 'id'] })),
        'this lesson',
      ),
    ),
  ],
};

/** `sources` to `source`, for the ids of rules. */
const SINGULAR: Readonly<Partial<Record<ListName, string>>> = {
  sources: 'source',
  places: 'place',
  countries: 'country',
  people: 'person',
  organisations: 'organisation',
  questions: 'question',
  events: 'event',
  groups: 'group',
};

const fileOf = (list: ListName): string => (list === 'events' ? 'events/' : `${list}.json`);

/** Of the records, then of the lessons. */
const allReferences = ({ records, lessons }: Folder): LessonReference[] => [
  ...referencesOf(records),
  ...lessons.flatMap(({ record, path }) => lessonReferences(record, path)),
];

const isWellFormed = ({ list, id }: LessonReference): boolean =>
  hasForm(list === 'countries' ? FORMS.country : FORMS.id, id);

export const UNKNOWN_REFERENCE_RULES: readonly Rule[] = Object.entries(SINGULAR).map(([list, kind]) => ({
  id: `unknown-${kind}`,
  description: `Every ${kind} that is named is in ${fileOf(list as ListName)}.`,
  check: (folder) =>
    allReferences(folder)
      .filter((reference) => reference.list === list && !folder.unread.has(list as ListName))
      .filter((reference) => isWellFormed(reference) && !folder.ids[list as ListName].has(reference.id))
      .map(({ id, path }) =>
        findingAt(
          path,
          `There is no ${kind} "${id}"`,
          `${didYouMean(id, folder.ids[list as ListName])}Add it to ${fileOf(list as ListName)}, or name another.`,
        ),
      ),
}));

export const UNKNOWN_CLAIM: Rule = {
  id: 'unknown-claim',
  description: 'Every claim that a lesson names is in an event.',
  check: ({ records, lessons, incomplete }) => {
    if (incomplete.has('events')) return [];
    const claims = new Set(claimsOf(records).map(({ id }) => id));
    return lessons
      .flatMap(({ record, path }) => lessonReferences(record, path))
      .filter((reference) => reference.list === 'claims' && hasForm(FORMS.id, reference.id))
      .filter(({ id }) => !claims.has(id))
      .map(({ id, path }) =>
        findingAt(path, `There is no claim "${id}"`, `${didYouMean(id, claims)}Add it to its event, or name another.`),
      );
  },
};

const isSameListAs = (a: LessonReference, b: LessonReference): boolean =>
  typeof a.path.at(-1) === 'number' && a.path.slice(0, -1).join('/') === b.path.slice(0, -1).join('/');

export const REPEATED_REFERENCE: Rule = {
  id: 'repeated-reference',
  description: 'A list of ids names each once.',
  check: (folder) => {
    const references = allReferences(folder);
    return references
      .filter((one, index) => {
        // Ids of one list stand side by side, so the search ends where the list does.
        for (let before = index - 1; before >= 0; before--) {
          const other = references[before];
          if (!other || !isSameListAs(one, other)) return false;
          if (other.id === one.id) return true;
        }
        return false;
      })
      .map(({ id, path }) => findingAt(path, `"${id}" is in this list already`, 'Name it once.'));
  },
};

export const RELATED_TO_ITSELF: Rule = {
  id: 'related-to-itself',
  description: 'An event is related to others, not to itself.',
  check: ({ records }) =>
    records.events.flatMap(({ record, path }) =>
      (['related', 'after'] as const).flatMap((field) =>
        (record[field] ?? []).flatMap((id, index) =>
          id === record.id
            ? [
                findingAt(
                  [...path, field, index],
                  `The event "${id}" is ${field === 'after' ? 'after' : 'related to'} itself`,
                  'Remove it from the list.',
                ),
              ]
            : [],
        ),
      ),
    ),
};
