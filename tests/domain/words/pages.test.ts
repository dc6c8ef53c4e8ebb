import { describe, expect, it } from 'vitest';
import { knownEvents } from '../../../src/domain/events/day.ts';
import { eventPageWords } from '../../../src/domain/words/pages.ts';
import { offsetWords } from '../../../src/domain/words/times.ts';
import { zoneWords } from '../../../src/domain/words/zones.ts';
import { WEEK } from '../../fixtures/week.ts';

describe('eventPageWords', () => {
  it('never describes as done what was only planned', () => {
    for (const dayEvent of knownEvents(WEEK, null))
      if (dayEvent.isPlanned) expect(eventPageWords(WEEK, dayEvent).description).toMatch(/^Planned: /);
      else if (dayEvent.status === 'took-place')
        expect(eventPageWords(WEEK, dayEvent).description).toBe(dayEvent.event.summary);
  });
});

describe('zoneWords', () => {
  it.each([
    [0, 'UTC'],
    [3_600_000, 'UTC+1'],
    [-4 * 3_600_000, 'UTC−4'],
    [5.75 * 3_600_000, 'UTC+5:45'],
  ])('writes %d ms as %s', (ms, words) => expect(offsetWords(ms)).toBe(words));

  it('names the zone of an hour with its distance that day, and of a day without an hour whose day it is', () => {
    const of = (id: string): string => {
      const event = WEEK.events.find((each) => each.id === id);
      return event ? zoneWords(event) : '';
    };
    expect(of('e-0312-e5')).toBe('Hours are those of Europe/Paris, UTC+1 on that day.');
    expect(of('e-0311-jeddah')).toBe('Hours are those of Asia/Riyadh, UTC+3 on that day.');
    const dated = WEEK.events.find(({ when }) => when.kind === 'days');
    expect(dated && zoneWords(dated)).toMatch(/^Days are those of .+\/.+\.$/);
  });
});
