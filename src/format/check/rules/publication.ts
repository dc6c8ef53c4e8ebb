/** What is known of an event and when its sources came out: nothing is known before somebody has said it. */
import { atLocal, type Instant, type Zone } from '../../../domain/time/instant.ts';
import { addDays } from '../../../domain/time/plain-date.ts';
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import { toKnownFrom, toPublished } from '../../moments.ts';
import type { Records } from '../../records.ts';
import { chronicleZone } from '../chronicle-zone.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

const dayOf = (text: string): string => text.slice(0, 'YYYY-MM-DD'.length);

/** The last moment that counts as `asOf`: of a bare day, the one before its end. */
const lastOf = (asOf: string, zone: Zone): number => toKnownFrom(asOf, zone).at - (asOf.includes('T') ? 0 : 1);

/** How far an approximate day may be off. */
const ABOUT_DAYS = 7;

type Publication = {
  readonly text: string;
  /** The first moment at which it can have come out: the start of its day, of its month, or of the week before an approximate day. */
  readonly from: Instant;
};

/** Null for one without a date, or with a false one. */
function publicationOf(text: string, zone: Zone): Publication | null {
  const published = hasForm(FORMS.published, text) ? toPublished(text) : null;
  switch (published?.kind) {
    case 'instant':
      return { text, from: published.at };
    case 'day':
      return { text, from: atLocal(addDays(published.date, published.isApproximate ? -ABOUT_DAYS : 0), zone) };
    case 'month':
      return { text, from: atLocal(`${published.month}-01`, zone) };
    default:
      return null;
  }
}

/** `on 2025-03-12`, in another zone or where the minute counts `at 2025-03-12T18:40+01:00`, `in 2025-05`. */
function outWords({ text }: Publication, asOf: string): string {
  if (text.includes('T')) return asOf.includes('T') || dayOf(text) <= asOf ? `at ${text}` : `on ${dayOf(text)}`;
  return text.length === 'YYYY-MM'.length ? `in ${text}` : `on ${text}`;
}

/** When each source came out at the earliest, by its id. */
const publishedIn = ({ sources }: Records, zone: Zone): ReadonlyMap<string, Publication> =>
  new Map(
    sources.flatMap(({ record: { id, published } }) => {
      const out = publicationOf(published, zone);
      return out ? [[id, out] as const] : [];
    }),
  );

export const ARCHIVED_BEFORE_SOURCE: Rule = {
  id: 'archived-before-source',
  description: 'A copy of a source was not archived before the source was published.',
  check: ({ records }) => {
    const zone = chronicleZone(records);
    if (zone === null) return [];
    const published = publishedIn(records, zone);
    return records.sources.flatMap(({ record: { id, archived }, path }) => {
      const out = published.get(id);
      if (!archived || !out || !hasForm(FORMS.date, archived.date) || out.from <= lastOf(archived.date, zone))
        return [];
      return [
        findingAt(
          [...path, 'archived', 'date'],
          `The copy of "${id}" is of ${archived.date}, but the source came out ${outWords(out, archived.date)}`,
          'Write the day on which the copy was made, or name a later copy.',
        ),
      ];
    });
  },
};

export const REPORT_BEFORE_SOURCE: Rule = {
  id: 'report-before-source',
  description: 'A report is not earlier than its sources were published.',
  check: ({ records }) => {
    const zone = chronicleZone(records);
    if (zone === null) return [];
    const published = publishedIn(records, zone);
    return records.events.flatMap(({ record, path }) =>
      record.reports.flatMap(({ asOf, sources }, report) =>
        sources.flatMap((source, index) => {
          const out = published.get(source);
          if (!out || !hasForm(FORMS.asOf, asOf) || out.from <= lastOf(asOf, zone)) return [];
          return [
            findingAt(
              [...path, 'reports', report, 'sources', index],
              `The report is as of ${asOf}, but its source "${source}" came out ${outWords(out, asOf)}`,
              'Date the report to the day of its source, or name an earlier source.',
            ),
          ];
        }),
      ),
    );
  },
};

export const CLAIM_BEFORE_SOURCE: Rule = {
  id: 'claim-before-source',
  description: 'A claim is not known before the earliest of its sources was published.',
  check: ({ records }) => {
    const zone = chronicleZone(records);
    if (zone === null) return [];
    const published = publishedIn(records, zone);
    return records.events.flatMap(({ record, path }) =>
      record.claims.flatMap(({ asOf, sources }, index) => {
        const dated = sources.map((source) => ({ source, out: published.get(source) }));
        // One without a date may be earlier than all others.
        if (dated.some(({ out }) => out === undefined) || !hasForm(FORMS.asOf, asOf)) return [];
        const earliest = dated.sort((a, b) => (a.out?.from ?? 0) - (b.out?.from ?? 0))[0];
        if (!earliest?.out || earliest.out.from <= lastOf(asOf, zone)) return [];
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
