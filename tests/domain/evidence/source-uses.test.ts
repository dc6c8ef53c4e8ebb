import { describe, expect, it } from 'vitest';
import { sourceUse } from '../../../src/domain/evidence/source-uses.ts';
import { eventUseWords, otherUseWords } from '../../../src/domain/words/sources.ts';
import { WEEK } from '../../fixtures/week.ts';

const uses = [...WEEK.sources.keys()].map((id) => [id, sourceUse(WEEK, id)] as const);

describe('sourceUse', () => {
  it('finds every statement of every event, counted from the other side', () => {
    const fromSources = uses
      .flatMap(([, { events }]) => events)
      .reduce((sum, use) => sum + use.claims + use.reports + use.participants, 0);
    const fromEvents = WEEK.events
      .flatMap(({ claims, reports, participants }) => [...claims, ...reports, ...participants])
      .reduce((sum, { sources }) => sum + new Set(sources).size, 0);
    expect(fromSources).toBe(fromEvents);
  });

  it('finds every membership and every office', () => {
    const named = uses.flatMap(([, use]) => use.memberships.flatMap(({ countries }) => countries));
    expect(named).toHaveLength(WEEK.groups.flatMap(({ members }) => members.flatMap(({ sources }) => sources)).length);
    expect(new Set(uses.flatMap(([, { people }]) => people)).size).toBe(
      new Set([...WEEK.people.values()].map(({ name }) => name)).size,
    );
  });

  it('is empty for a source that nothing names', () => {
    expect(sourceUse(WEEK, 'nobody')).toEqual({
      events: [],
      memberships: [],
      people: [],
      organisations: [],
      places: [],
    });
  });
});

describe('in words', () => {
  it('counts what rests on a source in an event', () => {
    const [event] = WEEK.events;
    if (!event) throw new Error('no event');
    expect(eventUseWords({ event, claims: 2, reports: 1, participants: 0 })).toBe('2 claims and 1 report');
    expect(eventUseWords({ event, claims: 1, reports: 1, participants: 12 })).toBe(
      '1 claim, 1 report and 12 parties named',
    );
  });

  it('names the countries whose membership it tells', () => {
    expect(otherUseWords(WEEK, sourceUse(WEEK, 'seed-002')).join('\n')).toMatch(/: .*France/);
  });
});
