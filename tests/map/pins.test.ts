import { describe, expect, it } from 'vitest';
import type { ReportStatus } from '../../src/domain/chronicle.ts';
import { dayOf } from '../../src/domain/events/day.ts';
import { NO_FILTERS } from '../../src/state/reader.ts';
import { toMapScene } from '../../src/views/map/map-scene.ts';
import { pinName } from '../../src/views/map/pins.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date, event, report } from '../fixtures/records.ts';

function nameOf(...statuses: readonly ReportStatus[]): string {
  const events = statuses.map((status, at) =>
    event(`e${at}`, `Event ${at}`, '2025-03-11', { place: 'paris', reports: [report('2025-03-10', status)] }),
  );
  const elsewhere = event('other', 'Other', '2025-03-12', { place: 'paris' });
  const chronicle = { ...FIXTURE, events: [...events, elsewhere] };
  const [pin] = toMapScene(chronicle, dayOf(chronicle, date('2025-03-11'), null), NO_FILTERS, null).pins;
  return pin ? pinName(pin) : '';
}

describe('the name of a pin', () => {
  it('counts what was held apart from what was only announced, and tells which is which', () => {
    expect(nameOf('took-place', 'announced')).toBe(
      'Paris: 2 events: 1 event today, Event 0; 1 event announced for today, Event 1',
    );
    expect(nameOf('expected', 'took-place', 'took-place')).toBe(
      'Paris: 3 events: 2 events today, Event 1, Event 2; 1 event announced for today, Event 0',
    );
  });

  it('tells of a town with the one, the other or neither', () => {
    expect(nameOf('took-place', 'happening')).toBe('Paris: 2 events today, Event 0, Event 1');
    expect(nameOf('announced')).toBe('Paris: 1 event announced for today, Event 0');
    expect(nameOf('cancelled')).toBe('Paris: nothing today');
  });
});
