import { describe, expect, it } from 'vitest';
import { knownEvents } from '../../src/domain/events/day.ts';
import { isInLanes } from '../../src/domain/events/whole-span.ts';
import { aroundTheWeek, tierCounts } from '../../src/views/timeline/around.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date, event } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

const EXTENT = { start: date('2025-03-10'), end: date('2025-03-16') };
const known = knownEvents(FIXTURE, null);
const idsOf = (events: typeof known): string[] => events.map(({ event: { id } }) => id);

describe('around the week', () => {
  it('puts background and context before it and what was looked ahead to after it', () => {
    const { before, after } = aroundTheWeek(known, EXTENT);
    expect(idsOf([...before])).toEqual(['invasion', 'summit']);
    expect(idsOf([...after])).toEqual(['planning']);
    expect(tierCounts(before)).toBe('1 background, 1 context');
  });

  it('has each event once: in the lanes or in one of the lists', () => {
    for (const [events, extent] of [
      [known, EXTENT],
      [knownEvents(WEEK, null), WEEK.extent],
    ] as const) {
      const { before, after } = aroundTheWeek(events, extent);
      const lanes = events.filter((each) => isInLanes(each.event, extent));
      expect(idsOf([...before, ...lanes, ...after]).sort()).toEqual(idsOf([...events]).sort());
    }
  });

  it('counts what was foreseen for the week itself in its lanes alone', () => {
    const plan = event('plan', 'A plan is foreseen', '2025-03-14/2025-03-16', { tier: 'forward' });
    expect(isInLanes(plan, EXTENT)).toBe(true);
    expect(aroundTheWeek([{ event: plan, status: 'expected', isPlanned: true }], EXTENT).after).toEqual([]);
  });
});
