/** What reports told of an event itself, and when all that its summary tells had been said. */
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import type { Path } from '../../issue.ts';
import type { Located } from '../../records.ts';
import type { EventRecord } from '../../schema.ts';
import { type Finding, findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

const FIELDS = ['title', 'label', 'when', 'place'] as const;
type Field = (typeof FIELDS)[number];

const WORDS: Record<Field, string> = { title: 'title', label: 'label', when: 'time', place: 'place' };

type Telling = Pick<EventRecord['reports'][number], Field | 'timeNote'>;
type Teller = { readonly asOf: string; readonly tells: Telling; readonly path: Path };

/** A bare day counts from its end. */
const orderOf = ({ asOf }: Teller): string => (asOf.includes('T') ? asOf : `${asOf}T24:00`);

/** In order of time: reports, and behind those of its day what was public. Offsets are not looked at. */
function tellersOf({ record, path }: Located<EventRecord>): Teller[] {
  const { reports, publicFrom } = record;
  return [
    ...reports.map((report, at) => ({ asOf: report.asOf, tells: report, path: [...path, 'reports', at] })),
    ...(publicFrom ? [{ asOf: publicFrom.asOf, tells: publicFrom, path: [...path, 'publicFrom'] }] : []),
  ].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

const eachField = <T>(
  events: readonly Located<EventRecord>[],
  visit: (field: Field, event: Located<EventRecord>) => T[],
) => events.flatMap((event) => FIELDS.flatMap((field) => visit(field, event)));

export const TELLING_FIRST: Rule = {
  id: 'telling-first',
  description: 'Where reports tell an event’s title or time apart, the first of them does; a place may be told later.',
  check: ({ records }) =>
    eachField(records.events, (field, event): Finding[] => {
      const [first, ...rest] = tellersOf(event);
      const teller = rest.find(({ tells }) => tells[field] !== undefined);
      if (!first || !teller || field === 'place' || first.tells[field] !== undefined) return [];
      return [
        findingAt(
          [...teller.path, field],
          `The ${WORDS[field]} is told as of ${teller.asOf}, but what it was as of ${first.asOf} is not`,
          `Give the first report its own "${field}", as it was told then.`,
        ),
      ];
    }),
};

export const TELLING_LAST: Rule = {
  id: 'telling-last',
  description: 'What reports told last of an event’s title, time or place is what the event tells.',
  check: ({ records }) =>
    eachField(records.events, (field, event): Finding[] => {
      const teller = tellersOf(event).findLast(({ tells }) => tells[field] !== undefined);
      const own = event.record[field];
      if (!teller || teller.tells[field] === own) return [];
      return [
        findingAt(
          [...teller.path, field],
          `The last ${WORDS[field]} told is "${teller.tells[field]}", but the event has ${own === undefined ? 'none' : `"${own}"`}`,
          'Let the report that told what the event has tell it too.',
        ),
      ];
    }),
};

export const TELLING_CLOCK: Rule = {
  id: 'telling-clock',
  description: 'Clock times that a report tells stand with a place told by then, or with a virtual event.',
  check: ({ records }) =>
    records.events.flatMap((event): Finding[] => {
      if (event.record.virtual === true) return [];
      const tellers = tellersOf(event);
      const isPlaceTold = tellers.some(({ tells }) => tells.place !== undefined);
      return tellers.flatMap((teller) => {
        const { asOf, tells, path } = teller;
        const isPlaced = tellers.some((each) => orderOf(each) <= orderOf(teller) && each.tells.place !== undefined);
        if (tells.when?.includes('T') !== true || !isPlaceTold || isPlaced) return [];
        return [
          findingAt(
            [...path, 'when'],
            `The clock time ${tells.when} is told as of ${asOf}, but the place only later`,
            'Tell the place, or the town, by then, or the day alone.',
          ),
        ];
      });
    }),
};

export const SUMMARY_FROM: Rule = {
  id: 'summary-from',
  description: 'A summary that came later than the status came with a report or a claim of its event.',
  check: ({ records }) =>
    records.events.flatMap(({ record, path }): Finding[] => {
      const { summaryFrom, reports, claims } = record;
      if (summaryFrom === undefined || !hasForm(FORMS.asOf, summaryFrom)) return [];
      if ([...reports, ...claims].some(({ asOf }) => asOf === summaryFrom)) return [];
      return [
        findingAt(
          [...path, 'summaryFrom'],
          `The summary counts from ${summaryFrom}, but nothing of the event is as of then`,
          'Date it to the last of the claims that it tells.',
        ),
      ];
    }),
};
