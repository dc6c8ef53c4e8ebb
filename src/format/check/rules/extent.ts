/** The stretch of time that a chronicle tells, and what lies in it. */
import { type DateExtent, daysOf, hasDay } from '../../../domain/time/plain-date.ts';
import { datesOf } from '../../../domain/time/when.ts';
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import { toPlainDate, toWhen } from '../../moments.ts';
import type { Records } from '../../records.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

const EXTENT_PATH = ['chronicle', 'extent'];

/** Null where it is missing, malformed or ends before it begins: rules that need it then say nothing. */
function extentOf({ chronicle }: Records): DateExtent | null {
  const { start, end } = chronicle?.record.extent ?? { start: '', end: '' };
  if (!hasForm(FORMS.date, start) || !hasForm(FORMS.date, end) || start > end) return null;
  return { start: toPlainDate(start), end: toPlainDate(end) };
}

export const EXTENT_ORDER: Rule = {
  id: 'extent-order',
  description: 'The first day of a chronicle is not after its last.',
  check: ({ records: { chronicle } }) => {
    const { start, end } = chronicle?.record.extent ?? { start: '', end: '' };
    return hasForm(FORMS.date, start) && hasForm(FORMS.date, end) && start > end
      ? [findingAt(EXTENT_PATH, `The extent ends on ${end}, before it begins on ${start}`, 'Swap the two days.')]
      : [];
  },
};

/** What is wrong with an event of this tier on these days; null where it may be there. */
function misplaced(tier: string, days: DateExtent, extent: DateExtent): [message: string, remedy: string] | null {
  const told = days.start === days.end ? days.start : `${days.start} to ${days.end}`;
  const week = `${extent.start} to ${extent.end}`;
  switch (tier) {
    case 'core':
      return hasDay(extent, days.start) && hasDay(extent, days.end)
        ? null
        : [
            `The event is on ${told}, outside the extent ${week}`,
            'Correct the time, or give the event the tier context, background or forward.',
          ];
    case 'forward':
      return days.end >= extent.start
        ? null
        : [`A forward event is on ${told}, before the extent ${week}`, 'Give it the tier context or background.'];
    default:
      return days.start <= extent.end
        ? null
        : [`An event of the tier ${tier} is on ${told}, after the extent ${week}`, 'Give it the tier forward.'];
  }
}

export const OUTSIDE_EXTENT: Rule = {
  id: 'outside-extent',
  description: 'A core event lies in the extent; context and background do not come after it, forward not before it.',
  check: ({ records }) => {
    const extent = extentOf(records);
    if (extent === null) return [];
    return records.events.flatMap(({ record, path }) => {
      if (!hasForm(FORMS.when, record.when)) return [];
      const fault = misplaced(record.tier ?? 'core', datesOf(toWhen(record.when)), extent);
      return fault === null ? [] : [findingAt([...path, 'when'], ...fault)];
    });
  },
};

const HEADLINE = 'headline';
// A longer chronicle would be listed day by day without end; its first days say enough.
const MOST_DAYS = 400;

export const DAY_WITHOUT_HEADLINE: Rule = {
  id: 'day-without-headline',
  description: `Each day of the extent has an event with the tag "${HEADLINE}".`,
  check: ({ records, incomplete }) => {
    const extent = extentOf(records);
    if (extent === null || incomplete.has('events')) return [];
    const tagged = records.events.filter(({ record }) => record.tags?.includes(HEADLINE));
    if (tagged.some(({ record }) => !hasForm(FORMS.when, record.when))) return [];
    const headlines = tagged.map(({ record }) => datesOf(toWhen(record.when)));
    return daysOf(extent)
      .slice(0, MOST_DAYS)
      .filter((day) => !headlines.some((days) => hasDay(days, day)))
      .map((day) =>
        findingAt(
          EXTENT_PATH,
          `No event of ${day} has the tag "${HEADLINE}"`,
          `Add "${HEADLINE}" to the tags of the event that stands for that day.`,
        ),
      );
  },
};
