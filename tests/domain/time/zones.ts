/** Zones with something odd about their clocks, and moments to read them at. */
import fc from 'fast-check';
import { atLocal, dateOfDayNumber, dayNumber, type Instant } from '../../../src/domain/time/instant.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date.ts';
import { zone } from '../../fixtures/records.ts';

export const PARIS = zone('Europe/Paris');
export const CHATHAM = zone('Pacific/Chatham');
export const LORD_HOWE = zone('Australia/Lord_Howe');
export const UTC = zone('UTC');

/** An hour's shift, three quarters of an hour's offset, half an hour's shift, a day that never was, none at all. */
export const zones = fc.constantFrom(
  PARIS,
  CHATHAM,
  LORD_HOWE,
  zone('Asia/Riyadh'),
  zone('America/Toronto'),
  zone('Pacific/Apia'),
  zone('Africa/Casablanca'),
  UTC,
);

/** Whole minutes of this century's first forty years. */
export const instants = fc
  .integer({ min: atLocal('2000-01-01', UTC) / 60_000, max: atLocal('2040-01-01', UTC) / 60_000 })
  .map((minute) => (minute * 60_000) as Instant);

const daysFrom = (first: string, last: string): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map((day) => dateOfDayNumber(day) as PlainDate);

/** Days on which zones have rules. */
export const dates = daysFrom('1990-01-01', '2059-12-31');
/** Every day that four digits of a year can write. */
export const anyDates = daysFrom('0000-01-01', '9999-12-31');
