/** When things were known: reports, claims and `publicFrom` in the order in which they can be true. */
import type { Zone } from '../../../domain/time/instant.ts';
import { datesOf, intervalOf } from '../../../domain/time/when.ts';
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import type { Path } from '../../issue.ts';
import { toKnownFrom, toWhen, toZone } from '../../moments.ts';
import type { Records } from '../../records.ts';
import type { EventRecord } from '../../schema.ts';
import { chronicleZone } from '../chronicle-zone.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

type ReportRecord = EventRecord['reports'][number];

const dayOf = (text: string): string => text.slice(0, 'YYYY-MM-DD'.length);

/** The zone that the event's clock is read in; null where it is not known. */
const zoneOf = (records: Records, { place }: EventRecord): Zone | null => {
  const zone = records.places.find(({ record }) => record.id === place)?.record.timeZone;
  if (place === undefined) return chronicleZone(records);
  return zone !== undefined && hasForm(FORMS.zone, zone) ? toZone(zone) : null;
};

/** Whether what is known at `asOf` is known before the event can have begun. */
function isBeforeStart(records: Records, event: EventRecord, asOf: string): boolean {
  const [zone, reportZone] = [zoneOf(records, event), chronicleZone(records)];
  if (!zone || !reportZone || !hasForm(FORMS.when, event.when) || !hasForm(FORMS.asOf, asOf)) return false;
  return toKnownFrom(asOf, reportZone).at < intervalOf(toWhen(event.when), zone).start;
}

const eachReport = <T>(records: Records, visit: (report: ReportRecord, path: Path, event: EventRecord) => T[]): T[] =>
  records.events.flatMap(({ record, path }) =>
    record.reports.flatMap((report, index) => visit(report, [...path, 'reports', index], record)),
  );

export const REPORT_ORDER: Rule = {
  id: 'report-order',
  description: 'The reports of an event are in order of time.',
  check: ({ records }) => {
    const zone = chronicleZone(records);
    if (zone === null) return [];
    return eachReport(records, ({ asOf }, path, { reports }) => {
      const before = reports[Number(path.at(-1)) - 1];
      if (!before || !hasForm(FORMS.asOf, asOf) || !hasForm(FORMS.asOf, before.asOf)) return [];
      return toKnownFrom(asOf, zone).at < toKnownFrom(before.asOf, zone).at
        ? [
            findingAt(
              [...path, 'asOf'],
              `The report as of ${asOf} stands after the one as of ${before.asOf}`,
              'Put the reports in order of time; a bare day counts from its end.',
            ),
          ]
        : [];
    });
  },
};

export const REPORT_BEFORE_EVENT: Rule = {
  id: 'report-before-event',
  description: 'An event is not reported as happening, or as having taken place, before it begins.',
  check: ({ records }) =>
    eachReport(records, ({ asOf, status }, path, event) =>
      (status === 'took-place' || status === 'happening') && isBeforeStart(records, event, asOf)
        ? [
            findingAt(
              [...path, 'asOf'],
              `The report as of ${asOf} says "${status}" of an event that begins later, ${event.when}`,
              'Correct the day of one of the two, or say "announced" or "expected".',
            ),
          ]
        : [],
    ),
};

export const PUBLIC_BEFORE_EVENT: Rule = {
  id: 'public-before-event',
  description: 'An event is not public as having happened before it begins.',
  check: ({ records }) =>
    records.events.flatMap(({ record, path }) =>
      record.publicFrom && isBeforeStart(records, record, record.publicFrom.asOf)
        ? [
            findingAt(
              [...path, 'publicFrom', 'asOf'],
              `The event is public from ${record.publicFrom.asOf}, but begins later, ${record.when}`,
              'Date it to the day of the event, or tell what was known before as a report.',
            ),
          ]
        : [],
    ),
};

export const AFTER_PUBLICATION: Rule = {
  id: 'after-publication',
  description: 'Nothing in a chronicle was said after the chronicle was published.',
  check: ({ records }) => {
    const published = records.chronicle?.record.published;
    if (published === undefined || !hasForm(FORMS.date, published)) return [];
    return records.events.flatMap(({ record, path }) =>
      (['reports', 'claims'] as const).flatMap((list) =>
        record[list].flatMap(({ asOf }, index) =>
          hasForm(FORMS.asOf, asOf) && dayOf(asOf) > published
            ? [
                findingAt(
                  [...path, list, index, 'asOf'],
                  `It is as of ${asOf}, but the chronicle was published on ${published}`,
                  'Correct it, or move the "published" of chronicle.json forward.',
                ),
              ]
            : [],
        ),
      ),
    );
  },
};

const lastDay = (when: string): string | null => (hasForm(FORMS.when, when) ? datesOf(toWhen(when)).end : null);
const firstDay = (when: string): string | null => (hasForm(FORMS.when, when) ? datesOf(toWhen(when)).start : null);

/** The events through which one comes after another, itself first; null where it does not. Each is asked once. */
function circleOf(
  others: ReadonlyMap<string, EventRecord>,
  from: string,
  to: string,
  asked: Set<string> = new Set(),
): string[] | null {
  asked.add(from);
  for (const next of others.get(from)?.after ?? []) {
    if (next === to) return [from];
    const rest = asked.has(next) ? null : circleOf(others, next, to, asked);
    if (rest) return [from, ...rest];
  }
  return null;
}

export const AFTER_LATER_EVENT: Rule = {
  id: 'after-later-event',
  description:
    'An event comes after others of its own day or before, never after itself, and only where its own hour is not told.',
  check: ({ records }) => {
    const others = new Map(records.events.map(({ record }) => [record.id, record]));
    return records.events.flatMap(({ record, path }) =>
      (record.after ?? []).flatMap((id, index) => {
        const other = others.get(id);
        if (!other || id === record.id) return [];
        const at = [...path, 'after', index];
        if (record.when.includes('T'))
          return [
            findingAt(
              at,
              `The event tells its own hour, ${record.when}, and yet that it is after "${id}"`,
              'Remove it: the clock is enough.',
            ),
          ];
        const circle = circleOf(others, id, record.id);
        if (circle) {
          const names = circle.map((each) => `"${each}"`).join(', which is after ');
          return [findingAt(at, `The event is after ${names}, which is after it`, 'Keep what sources tell.')];
        }
        const [start, end] = [firstDay(other.when), lastDay(record.when)];
        if (start === null || end === null || start <= end) return [];
        return [
          findingAt(
            at,
            `The event is after "${id}", which begins on a later day, ${start}`,
            'Correct the day, or remove it.',
          ),
        ];
      }),
    );
  },
};

export const CLOCK_WITHOUT_PLACE: Rule = {
  id: 'clock-without-place',
  description: 'Clock times stand with a place, whose zone they are told in, or with a virtual event.',
  check: ({ records }) =>
    records.events.flatMap(({ record, path }) =>
      record.when.includes('T') && record.place === undefined && record.virtual !== true
        ? [
            findingAt(
              [...path, 'when'],
              `The clock time ${record.when} belongs to no place`,
              'Add the place, or "virtual": true where the chronicle’s own zone is meant, or tell the day alone.',
            ),
          ]
        : [],
    ),
};
