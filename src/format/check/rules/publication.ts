/** What is known of an event and when its sources came out: nothing is known before somebody has said it. */
import type { Instant } from '../../../domain/time/instant.ts';
import { FORMS, hasForm } from '../../forms.ts';
import { toPublished } from '../../moments.ts';
import type { Records } from '../../records.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

const dayOf = (text: string): string => text.slice(0, 'YYYY-MM-DD'.length);

const instantOf = (text: string): Instant | null => {
  const moment = toPublished(text);
  return moment.kind === 'instant' ? moment.at : null;
};

/** Whether a source came out after the moment: to the minute where both tell one, else by their days. */
function isLater(published: string, asOf: string): boolean {
  const [out, known] = [instantOf(published), instantOf(asOf)];
  return out !== null && known !== null ? out > known : dayOf(published) > dayOf(asOf);
}

/** `on 2025-03-12`, or where the minute counts `at 2025-03-12T18:40+01:00`. */
const outWords = (published: string, asOf: string): string =>
  published.includes('T') && asOf.includes('T') ? `at ${published}` : `on ${dayOf(published)}`;

/** When each source came out; approximate days count as they stand. Those without a date, or with a false one, are left out. */
const publishedIn = ({ sources }: Records): ReadonlyMap<string, string> =>
  new Map(
    sources
      .filter(({ record: { published } }) => hasForm(FORMS.published, published) && !published.startsWith('XXXX'))
      .map(({ record }) => [record.id, record.published]),
  );

export const REPORT_BEFORE_SOURCE: Rule = {
  id: 'report-before-source',
  description: 'A report is not earlier than its sources were published.',
  check: ({ records }) => {
    const published = publishedIn(records);
    return records.events.flatMap(({ record, path }) =>
      record.reports.flatMap(({ asOf, sources }, report) =>
        sources.flatMap((source, index) => {
          const out = published.get(source);
          // A month or an approximate day cannot be compared with a day.
          if (out === undefined || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(out)) return [];
          return hasForm(FORMS.asOf, asOf) && isLater(out, asOf)
            ? [
                findingAt(
                  [...path, 'reports', report, 'sources', index],
                  `The report is as of ${asOf}, but its source "${source}" came out ${outWords(out, asOf)}`,
                  'Date the report to the day of its source, or name an earlier source.',
                ),
              ]
            : [];
        }),
      ),
    );
  },
};

export const CLAIM_BEFORE_SOURCE: Rule = {
  id: 'claim-before-source',
  description: 'A claim is not known before the earliest of its sources was published.',
  check: ({ records }) => {
    const published = publishedIn(records);
    return records.events.flatMap(({ record, path }) =>
      record.claims.flatMap(({ asOf, sources }, index) => {
        const dated = sources.flatMap((source) => ({ source, out: published.get(source)?.replace('~', '') ?? '' }));
        const [earliest] = dated.sort((a, b) => (a.out < b.out ? -1 : 1));
        // One without a date may be earlier than all others.
        if (!earliest || earliest.out === '' || !hasForm(FORMS.asOf, asOf) || !isLater(earliest.out, asOf)) return [];
        return [
          findingAt(
            [...path, 'claims', index, 'asOf'],
            `The claim is as of ${asOf}, but the earliest of its sources, "${earliest.source}", came out ${outWords(earliest.out, asOf)}`,
            'Date the claim to its earliest source, or name the source that said so before.',
          ),
        ];
      }),
    );
  },
};
