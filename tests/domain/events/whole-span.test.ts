import { describe, expect, it } from 'vitest';
import { isInLanes, wholeSpan } from '../../../src/domain/events/whole-span.ts';
import { HOUR_MS } from '../../../src/domain/time/instant.ts';
import { durationMs } from '../../../src/domain/time/interval.ts';
import { dayInterval } from '../../../src/domain/time/when.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date, event, PARIS, when, zone } from '../../fixtures/records.ts';

describe('the whole of a chronicle', () => {
  it('is at its widest the seven days of the chronicle’s own zone', () => {
    expect(wholeSpan(FIXTURE)).toEqual({
      start: dayInterval(date('2025-03-10'), PARIS).start,
      end: dayInterval(date('2025-03-16'), PARIS).end,
    });
  });

  it('stretches for an hour that lies outside those days on the chronicle’s clocks', () => {
    const late = event('late', 'Late in Washington', '2025-03-16T21:00/2025-03-16T22:00', {
      zone: zone('America/New_York'),
    });
    const stretched = wholeSpan({ ...FIXTURE, events: [...FIXTURE.events, late] });
    expect(durationMs(stretched) - durationMs(wholeSpan(FIXTURE))).toBe(3 * HOUR_MS);
  });

  it('keeps background that spans years out of the lanes', () => {
    expect(
      isInLanes(event('war', 'The war', '2022-02-24', { when: when('2022/2025'), tier: 'background' }), FIXTURE.extent),
    ).toBe(false);
  });
});
