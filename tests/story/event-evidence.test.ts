import { expect, it } from 'vitest';
import {
  isHindsight,
  knownClaims,
  knownReports,
  sourcesOfEvent,
  sourcesOfStatus,
} from '../../src/views/story/event-evidence.ts';
import { asOf, claim, event, FIXTURE, report } from '../fixtures/chronicle.ts';

const meeting = event('meeting', 'Meeting', '2025-03-11', {
  reports: [report('2025-03-10', 'announced', ['courier']), report('2025-03-12', 'took-place', ['gazette'])],
  claims: [
    claim('late', 'Late.', '2025-03-12', { sources: ['gazette', 'whisper'] }),
    claim('early', 'Early.', '2025-03-10', { sources: ['whisper'] }),
  ],
});
const monday = asOf('2025-03-10').at;

it('holds back what was not yet known', () => {
  expect(knownClaims(meeting, null).map(({ id }) => id)).toEqual(['early', 'late']);
  expect(knownClaims(meeting, monday).map(({ id }) => id)).toEqual(['early']);
  expect(knownReports(meeting, monday)).toHaveLength(1);
});

it('puts the sources that most rests on first, weak ones last, and is never empty', () => {
  expect(sourcesOfEvent(FIXTURE, meeting, null)).toEqual(['gazette', 'courier', 'whisper']);
  expect(sourcesOfEvent(FIXTURE, meeting, monday)).toEqual(['courier', 'whisper']);
  expect(sourcesOfEvent(FIXTURE, meeting, asOf('2025-03-01').at)).toHaveLength(3);
});

it('gives the status the sources that told it', () => {
  expect(sourcesOfStatus(FIXTURE, meeting, null)).toEqual(['gazette']);
  expect(sourcesOfStatus(FIXTURE, meeting, monday)).toEqual(['courier']);
});

it('knows when a summary would tell more than was known', () => {
  expect(isHindsight(meeting, null)).toBe(false);
  expect(isHindsight(meeting, monday)).toBe(true);
  expect(isHindsight(meeting, asOf('2025-03-12').at)).toBe(false);
});
