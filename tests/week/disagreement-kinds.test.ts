import { expect, it } from 'vitest';
import { disagreementsOf } from '../../src/domain/evidence/disagreements.ts';
import { WEEK } from '../fixtures/week.ts';

/** What an editor has found of each question of the week, by reading its values against each other. */
const KINDS = {
  'count-different-things': ['q-call-hungary-slovakia', 'q-london-number', 'q-nuclear'],
  'cannot-both-be-true': ['q-agreement-date', 'q-chiefs-hour', 'q-croatia-montenegro', 'q-kursk', 'q-loans'],
  'need-not-exclude': [
    'q-e5-eu',
    'q-e5-ukraine',
    'q-nato-coordination',
    'q-rubio-lavrov',
    'q-spelling',
    'q-starmer-in-return',
    'q-talks-length',
    'q-trump-14',
    'q-witkoff-jeddah',
  ],
  mixed: [
    'q-call-count',
    'q-chiefs-count',
    'q-e5-host',
    'q-e5-number',
    'q-intel-scope',
    'q-ireland',
    'q-italy',
    'q-odesa',
    'q-remote',
    'q-truce-scope',
    'q-venue',
  ],
};

it.each(Object.entries(KINDS))('finds which values of the week %s', (kind, questions) => {
  const found = disagreementsOf(WEEK, null).filter((disagreement) => disagreement.kind === kind);
  expect(found.map(({ question }) => question.id).sort()).toEqual(questions);
});

it('weighs no value against another in its notes', () => {
  const weighing = [...WEEK.questions.values()].filter(({ note }) =>
    /likel|slip|wrong|mis(read|take)|err(s|or)\b|evident/i.test(note ?? ''),
  );
  expect(weighing.map(({ id, note }) => [id, note])).toEqual([]);
});
