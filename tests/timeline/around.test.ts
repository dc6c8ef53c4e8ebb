import { describe, expect, it } from 'vitest';
import { knownEvents } from '../../src/domain/events/day.ts';
import { aroundTheWeek, isInLanes, tierCounts } from '../../src/views/timeline/around.ts';
import { date, event, FIXTURE, when } from '../fixtures/chronicle.ts';

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

  it('loses no event between the lanes and the lists', () => {
    const { before, after } = aroundTheWeek(known, EXTENT);
    const lanes = known.filter((each) => isInLanes(each.event, EXTENT));
    expect(new Set([...idsOf([...before]), ...idsOf(lanes), ...idsOf([...after])]).size).toBe(known.length);
  });

  it('shows what was foreseen for the week itself in both', () => {
    const plan = event('plan', 'A plan is foreseen', '2025-03-14/2025-03-16', { tier: 'forward' });
    expect(isInLanes(plan, EXTENT)).toBe(true);
    expect(aroundTheWeek([{ event: plan, status: 'expected', isPlanned: true }], EXTENT).after).toHaveLength(1);
  });

  it('keeps background that spans years out of the lanes', () => {
    expect(
      isInLanes(event('war', 'The war', '2022-02-24', { when: when('2022/2025'), tier: 'background' }), EXTENT),
    ).toBe(false);
  });
});
