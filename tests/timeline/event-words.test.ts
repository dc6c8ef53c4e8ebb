import { describe, expect, it } from 'vitest';
import { knownEvents } from '../../src/domain/events/day.ts';
import { eventName } from '../../src/views/timeline/event-words.ts';
import { WEEK } from '../fixtures/week.ts';

const nameOf = (id: string): string => {
  const known = knownEvents(WEEK, null).find(({ event }) => event.id === id);
  if (!known) throw new Error(`No ${id}`);
  return eventName(WEEK, known, null);
};

describe('eventName', () => {
  it('says the day of an event with hours, and of one without', () => {
    expect(nameOf('e-0311-chiefs')).toContain('Tuesday 11 March, sources differ: about 16:30 or about 17:30 in Paris');
    expect(nameOf('e-0310-rubio-mbs')).toContain('Monday 10 March, time not reported');
  });

  it('says it once', () => {
    for (const { event } of knownEvents(WEEK, null))
      expect(nameOf(event.id).match(/\d+ March/g)?.length ?? 0, nameOf(event.id)).toBeLessThanOrEqual(2);
    expect(nameOf('e-0310-sandu-paris')).toContain('10–11 March');
    expect(nameOf('e-0310-sandu-paris')).not.toContain('Monday');
  });

  it('names a day for every event of the week', () => {
    for (const { event } of knownEvents(WEEK, null)) expect(nameOf(event.id), event.id).toMatch(/\d{4}|March/);
  });
});
