import { expect, it } from 'vitest';
import { followsMoment, keepsMoment } from '../../src/app/routing/moment-addresses.ts';
import { type RecordAddress, recordPath } from '../../src/app/routing/record-address.ts';

const day = '2025-03-11';

it.each<[RecordAddress, boolean, boolean]>([
  [{ kind: 'events' }, true, true],
  [{ kind: 'event', event: 'e-1' }, true, true],
  [{ kind: 'countries' }, true, true],
  [{ kind: 'country', iso3: 'FRA' }, true, true],
  [{ kind: 'sources' }, true, true],
  [{ kind: 'day-sources', day }, true, true],
  [{ kind: 'evidence' }, true, true],
  [{ kind: 'sheet' }, false, true],
  [{ kind: 'day-sheet', day }, false, true],
  [{ kind: 'data' }, false, true],
])('%o: a page that follows the moment, %s; links say it, %s', (address, follows, keeps) => {
  const path = recordPath('week', address);
  expect([followsMoment(path), keepsMoment(path)]).toEqual([follows, keeps]);
});

it.each([
  ['/week/', true],
  [`/week/${day}/`, true],
  [`/week/${day}/embed/`, false],
  [`/week/${day}/week.ics`, false],
  ['/week/feed.xml', false],
  ['/week/lessons/', false],
  ['/week/events/e-1/embed/', false],
])('links to %s say the moment: %s', (path, keeps) => {
  expect(keepsMoment(path)).toBe(keeps);
  expect(followsMoment(path)).toBe(false);
});
