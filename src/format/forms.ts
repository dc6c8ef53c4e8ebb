/**
 * The forms of single texts (ids, dates, zones, addresses): a pattern, which JSON Schema can say too, and a test for what a
 * pattern cannot know, such as that 30 February does not exist.
 */
import { dayNumber, parseInstant, parseZone } from '../domain/time/instant.ts';
import { parseWhen } from '../domain/time/when.ts';

export type Form = {
  readonly pattern: RegExp;
  /** What is wrong with a text that fits the pattern, as a sentence; null where it is sound. */
  readonly fault: (text: string) => string | null;
};

// Years of four digits whose neighbouring days have four digits too, so that every text sorts as its date.
const FIRST_YEAR = 100;
const LAST_YEAR = 9998;

/** Whether the text begins with a year that instants can be made of. */
const isTellableYear = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

/** Whether the calendar has this `YYYY-MM-DD`, within the years that can be told. */
const isCalendarDay = (date: string): boolean => isTellableYear(date) && !Number.isNaN(dayNumber(date));

/** The first full date in the text that no calendar has. */
export const absentDay = (text: string): string | undefined =>
  text.match(/\d{4}-\d{2}-\d{2}/g)?.find((date) => !isCalendarDay(date));

const dayFault = (text: string): string | null => {
  const absent = absentDay(text);
  return absent === undefined ? null : `There is no day ${absent}`;
};

const momentFault = (text: string): string | null => {
  const absent = dayFault(text);
  if (absent !== null || !text.includes('T')) return absent;
  return parseInstant(text).ok ? null : `There is no clock time ${text.slice(11)}`;
};

const publishedFault = (text: string): string | null => {
  if (text.startsWith('XXXX')) return null;
  if (/^\d{4}-\d{2}~?$/.test(text)) return isCalendarDay(`${text.slice(0, 7)}-01`) ? null : `There is no month ${text}`;
  return momentFault(text.replace(/~$/, ''));
};

const whenFault = (text: string): string | null => {
  const absent = dayFault(text);
  if (absent !== null) return absent;
  const years = text.split('/').filter((half) => /^\d{4}/.test(half));
  if (!years.every(isTellableYear)) return `"${text}" lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}`;
  const read = parseWhen(text);
  return read.ok ? null : `"${text}" ${read.error}`;
};

const fine = (): null => null;

/** Every form of a text, by what it is for. */
export const FORMS = {
  id: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    fault: fine,
  },
  country: {
    pattern: /^[A-Z]{3}$/,
    fault: fine,
  },
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, fault: dayFault },
  asOf: {
    pattern: /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/,
    fault: momentFault,
  },
  published: {
    pattern: /^(?:\d{4}-\d{2}-\d{2}(?:~|T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?|\d{4}-\d{2}~?|XXXX-XX-XX)$/,
    fault: publishedFault,
  },
  when: {
    pattern: /\S/,
    fault: whenFault,
  },
  zone: {
    pattern: /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/,
    fault: (text) => (parseZone(text).ok ? null : `There is no zone "${text}"`),
  },
  url: {
    pattern:
      /^https?:\/\/[A-Za-z0-9\u00a1-\uffff-]+(?:\.[A-Za-z0-9\u00a1-\uffff-]+)+\.?(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/,
    fault: fine,
  },
  language: {
    pattern: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[a-z0-9]{4,8})*$/,
    fault: fine,
  },
} as const satisfies Record<string, Form>;
