import { describe, expect, it } from 'vitest';
import type { Chronicle, Published, Source } from '../../../src/domain/chronicle.ts';
import { isOut, outBy, sourcesOut } from '../../../src/domain/evidence/source-out.ts';
import { atLocal } from '../../../src/domain/time/instant.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { outFrom } from '../../fixtures/first-told.ts';
import { asOf, claim, date, event, PARIS, report, zone } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const day = (on: string): Published => ({ kind: 'day', date: date(on), isApproximate: false });

/** Of one source, where an event names it as of these moments. */
function outOf(more: Partial<Source>, ...named: readonly string[]): number | undefined {
  const courier = FIXTURE.sources.get('courier');
  if (!courier) throw new Error('The small week has no courier');
  const chronicle: Chronicle = {
    ...FIXTURE,
    sources: new Map([['courier', { ...courier, ...more }]]),
    events: [
      event('meeting', 'Meeting', '2025-03-12', {
        reports: [report('2025-03-08', 'announced', [])],
        claims: [claim('last', 'Last.', '2025-03-20', { sources: [] }), ...named.map((on) => claim(on, 'Said.', on))],
      }),
    ],
  };
  return sourcesOut(chronicle).get('courier');
}

describe('when a source was out', () => {
  it('is at its hour, whoever names it before', () => {
    const { at, text } = asOf('2025-03-11T18:40+01:00');
    expect(outOf({ published: { kind: 'instant', at, text } }, '2025-03-11T12:00+01:00')).toBe(at);
  });

  it('is the end of its day, or when something of that day first names it', () => {
    expect(outOf({ published: day('2025-03-11') })).toBe(asOf('2025-03-11').at);
    expect(outOf({ published: day('2025-03-11') }, '2025-03-09', '2025-03-15')).toBe(asOf('2025-03-11').at);
    const noon = '2025-03-11T12:00+01:00';
    expect(outOf({ published: day('2025-03-11') }, '2025-03-10', noon)).toBe(asOf(noon).at);
  });

  it('is the end of its day where it comes out', () => {
    const washington = { published: day('2025-03-11'), zone: zone('America/New_York') };
    expect(outOf(washington)).toBe(atLocal('2025-03-12T05:00', PARIS));
  });

  it('is, without a date, when a report or a claim first names it, but not before its event was known', () => {
    const published: Published = { kind: 'unknown' };
    expect(outOf({ published }, '2025-03-13', '2025-03-11')).toBe(asOf('2025-03-11').at);
    expect(outOf({ published }, '2025-03-01')).toBe(asOf('2025-03-08').at);
    expect(outOf({ published })).toBe(asOf('2025-03-20').at);
  });

  it('is never for one that is not there', () => {
    expect(isOut(FIXTURE, 'nobody', null)).toBe(false);
    expect(isOut(FIXTURE, 'nobody', asOf('2025-03-20').at)).toBe(false);
    expect(isOut(FIXTURE, 'letter', null)).toBe(true);
  });

  it('is in the week what its records alone say', () => {
    for (const [id, at] of sourcesOut(WEEK)) expect(at, id).toBe(outFrom(WEEK, id));
    for (const source of WEEK.sources.values()) {
      const by = outBy(source, WEEK.zone);
      if (by !== null) expect(sourcesOut(WEEK).get(source.id), source.id).toBeLessThanOrEqual(by);
    }
  });
});
