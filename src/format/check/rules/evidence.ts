/** Claims, the questions that they answer, and the sources behind them. */
import { separateChains } from '../../../domain/evidence/chains.ts';
import { listWords } from '../../../domain/words/lists.ts';
import type { Records } from '../../records.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

export const CLAIM_ANSWER: Rule = {
  id: 'claim-answer',
  description: 'A claim that answers a question has a value and a scope, and only such a claim has them.',
  check: ({ records: { events } }) =>
    events.flatMap(({ record, path }) =>
      record.claims.flatMap((claim, index) => {
        const at = [...path, 'claims', index];
        if (claim.question === undefined)
          return claim.value === undefined && claim.scope === undefined
            ? []
            : [
                findingAt(
                  at,
                  `The claim "${claim.id}" has a value or a scope, but answers no question`,
                  'Add its "question", or leave "value" and "scope" out.',
                ),
              ];
        const missing = (['value', 'scope'] as const).filter((field) => claim[field] === undefined);
        return missing.length === 0
          ? []
          : [
              findingAt(
                at,
                `The claim "${claim.id}" answers "${claim.question}" without a ${missing.join(' and a ')}`,
                'Add the answer in a few words as "value", and what it counts or covers as "scope".',
              ),
            ];
      }),
    ),
};

export const QUESTION_ANSWERS: Rule = {
  id: 'question-answers',
  description: 'A question has at least two differing answers.',
  check: ({ records: { events, questions }, incomplete }) =>
    (incomplete.has('events') ? [] : questions).flatMap(({ record: { id }, path }) => {
      const claims = events.flatMap(({ record }) => record.claims.filter(({ question }) => question === id));
      const values = new Set(claims.map(({ value }) => value).filter((value) => value !== undefined));
      if (values.size >= 2) return [];
      const [only] = values;
      return [
        findingAt(
          path,
          only === undefined
            ? `No claim answers the question "${id}"`
            : `All claims answer the question "${id}" alike: ${only}`,
          'Name it in the claims that disagree, or remove it: what nobody disputes is no question.',
        ),
      ];
    }),
};

/** The scopes in which the question's answers differ. */
function sharedScopes(id: string, events: Records['events']): string[] {
  const values = new Map<string, Set<string>>();
  for (const { record } of events)
    for (const { question, scope, value } of record.claims)
      if (question === id && scope !== undefined && value !== undefined)
        values.set(scope, (values.get(scope) ?? new Set()).add(value));
  return [...values].filter(([, told]) => told.size > 1).map(([scope]) => scope);
}

export const QUESTION_EXCLUSIVE: Rule = {
  id: 'question-exclusive',
  description: 'A question says in which of the scopes that its answers share they cannot both be true.',
  check: ({ records: { events, questions }, incomplete }) =>
    (incomplete.has('events') ? [] : questions).flatMap(({ record: { id, exclusive }, path }) => {
      const shared = sharedScopes(id, events);
      if (exclusive === undefined)
        return shared.length === 0
          ? []
          : [
              findingAt(
                path,
                `The question "${id}" does not say whether the answers on ${listWords(shared.map((scope) => `"${scope}"`))} exclude one another`,
                'Add "exclusive": the scopes within which they cannot both be true; [] if they differ in wording or exactness alone.',
              ),
            ];
      return exclusive.flatMap((scope, index) =>
        shared.includes(scope)
          ? []
          : [
              findingAt(
                [...path, 'exclusive', index],
                `No two answers to the question "${id}" differ on "${scope}"`,
                'Write the scope as the claims do, or leave it out: values of different scopes can all be true.',
              ),
            ],
      );
    }),
};

export const QUESTION_NOTE: Rule = {
  id: 'question-note',
  description: 'A question whose answers count different things says so in its note.',
  check: ({ records: { events, questions }, incomplete }) =>
    (incomplete.has('events') ? [] : questions).flatMap(({ record: { id, note }, path }) => {
      const claims = events.flatMap(({ record }) => record.claims.filter(({ question }) => question === id));
      const scopes = [...new Set(claims.flatMap(({ scope }) => scope ?? []))];
      if (note !== undefined || scopes.length < 2) return [];
      return [
        findingAt(
          path,
          `The answers to the question "${id}" count different things, and it does not say so: ${listWords(scopes.map((scope) => `"${scope}"`))}`,
          'Add a "note" that says what each value counts; it weighs nothing.',
        ),
      ];
    }),
};

export const CLAIM_ONE_WEAK_SOURCE: Rule = {
  id: 'claim-one-weak-source',
  description: 'A claim rests on more than one weak source, or on weak sources of more than one chain.',
  gravity: 'warning',
  check: ({ records: { events, sources } }) => {
    const weak = new Map(
      sources
        .filter(({ record }) => record.reliability === 'low')
        .map(({ record: { id, publisher, basedOn } }) => [id, { id, publisher, basedOn: basedOn ?? null }] as const),
    );
    return events.flatMap(({ record, path }) =>
      record.claims.flatMap(({ id, sources: named }, index) => {
        const found = named.flatMap((source) => weak.get(source) ?? []);
        // What one has from another, or both from a third, is told by one.
        if (found.length < named.length || separateChains(found) !== 1) return [];
        const whom = listWords(named.map((source) => `"${source}"`));
        return [
          findingAt(
            [...path, 'claims', index],
            named.length === 1
              ? `The claim "${id}" rests on one weak source, ${whom}`
              : `The claim "${id}" rests on weak sources of one chain alone, ${whom}`,
            'Look for another source, or keep it where it shows how a statement drifted.',
          ),
        ];
      }),
    );
  },
};

/** The address without what does not change the page: `www.`, a stray dot after the host, a fragment, a last slash. */
const pageOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/^([^/?]*?)\.?(?=[/?]|$)/, (host) => host.replace(/\.$/, '').toLowerCase())
    .replace(/\/$/, '');

export const DUPLICATE_SOURCE: Rule = {
  id: 'duplicate-source',
  description: 'A page is one source.',
  check: ({ records: { sources } }) => {
    const first = new Map<string, string>();
    return sources.flatMap(({ record: { id, url }, path }) => {
      if (url === undefined) return [];
      const page = pageOf(url);
      const other = first.get(page);
      if (other === undefined) {
        first.set(page, id);
        return [];
      }
      return [
        findingAt(
          [...path, 'url'],
          `The sources "${other}" and "${id}" are the same page`,
          `Keep one of them, and name it wherever the other is named.`,
        ),
      ];
    });
  },
};
