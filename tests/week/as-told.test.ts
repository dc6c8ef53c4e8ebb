/** What the records of the real week say at moments at which it could be said too much, or too little. */
import { describe, expect, it } from 'vitest';
import type { Chronicle, ChronicleEvent } from '../../src/domain/chronicle.ts';
import { asKnownAt } from '../../src/domain/events/as-known.ts';
import { timeShapeOf } from '../../src/domain/time/when.ts';
import { eventHourWords } from '../../src/domain/words/event-place.ts';
import { asOf } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

function eventIn({ events }: Chronicle, id: string): ChronicleEvent {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const countriesBy = (day: string, id: string): string[] =>
  eventIn(asKnownAt(WEEK, asOf(day).at), id).participants.flatMap(({ party }) =>
    party.kind === 'country' ? [party.iso3] : [],
  );

describe('an announced meeting', () => {
  it('names those whom the announcement named, and nobody else', () => {
    expect(countriesBy('2025-03-10', 'e-0315-leaders-call')).toEqual(['GBR']);
    expect(countriesBy('2025-03-14', 'e-0315-leaders-call')).toEqual(['GBR', 'UKR', 'CAN', 'AUS', 'NZL']);
    expect(countriesBy('2025-03-10', 'e-0312-e5')).toEqual(['FRA', 'GBR', 'DEU', 'ITA', 'POL']);
    expect(countriesBy('2025-03-11', 'e-0312-e5')).toEqual(['FRA', 'GBR', 'DEU', 'ITA', 'POL', 'UKR']);
  });
});

describe('the strike on Odesa', () => {
  const strike = eventIn(WEEK, 'e-0311-odesa');

  it('has no hour: the one that is told is that of the alarm', () => {
    expect(timeShapeOf(strike.when)).toBe('hour-unknown');
    expect(eventHourWords(WEEK, strike)).not.toMatch(/20:00/);
    expect(strike.timeNote).toMatch(/alarm sounded at about 20:00/);
  });

  it('tells both accounts of those killed', () => {
    expect(strike.summary).toMatch(/four Syrians/);
    expect(strike.summary).toMatch(/three Syrians and a Ukrainian/);
  });
});

describe('what is an opinion or a guess', () => {
  it('is told as that of a source', () => {
    const preview = eventIn(WEEK, 'e-0310-week-ahead');
    for (const text of [preview.summary, preview.claims.find(({ id }) => id === 'e-0310-week-ahead-c7')?.text])
      expect(text).toMatch(/The article has the coalition depend/);
    expect(eventIn(WEEK, 'e-0316-plan-to-us').summary).toMatch(/^A preview of about 10 March held it possible/);
  });

  it('looks back from no moment before the end of the week', () => {
    const known = asKnownAt(WEEK, asOf('2025-03-10').at);
    expect(eventIn(known, 'e-0316-plan-to-us').summary).not.toMatch(/No report/);
  });
});
