/** What each page of a chronicle makes of the moment of knowledge that its address asks for. */
import { type RecordAddress, readRecordAddress } from './record-address.ts';
import { stepsOf } from './relative-href.ts';

/** It tells what was known then; or it tells all that is now known, or has files that do, and leads back to what was. */
type Telling = 'follows' | 'leads-back';

const TELLING: Readonly<Record<RecordAddress['kind'], Telling>> = {
  events: 'follows',
  event: 'follows',
  countries: 'follows',
  country: 'follows',
  sources: 'follows',
  'day-sources': 'follows',
  evidence: 'follows',
  sheet: 'leads-back',
  'day-sheet': 'leads-back',
  data: 'leads-back',
};

const tellingOf = (pathname: string): Telling | null => {
  const read = readRecordAddress(pathname);
  return read && TELLING[read.address.kind];
};

/** Whether the page about one thing tells what was known at the moment asked for. */
export const followsMoment = (pathname: string): boolean => tellingOf(pathname) === 'follows';

/** Whether a link to the page can say the moment: not to a file or lesson, or a frame, which has an address of its own. */
export function keepsMoment(pathname: string): boolean {
  if (tellingOf(pathname) !== null) return true;
  const [, day = null, ...more] = stepsOf(pathname);
  return more.length === 0 && (day === null || /^\d{4}-\d\d-\d\d$/.test(day));
}
