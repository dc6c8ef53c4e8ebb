import { expect, it } from 'vitest';
import { claimsByDate, sourcesOfEvent, sourcesOfStatus } from '../../../src/domain/evidence/event-evidence.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { claim, event, report } from '../../fixtures/records.ts';

const meeting = event('meeting', 'Meeting', '2025-03-11', {
  reports: [report('2025-03-10', 'announced', ['courier']), report('2025-03-12', 'took-place', ['gazette'])],
  claims: [
    claim('late', 'Late.', '2025-03-12', { sources: ['gazette', 'whisper'] }),
    claim('early', 'Early.', '2025-03-10', { sources: ['whisper'] }),
  ],
});

it('tells claims in order of date', () => {
  expect(claimsByDate(meeting).map(({ id }) => id)).toEqual(['early', 'late']);
});

it('puts the sources that most rests on first and weak ones last', () => {
  expect(sourcesOfEvent(FIXTURE, meeting)).toEqual(['gazette', 'courier', 'whisper']);
});

it('gives the status the sources that told it', () => {
  expect(sourcesOfStatus(meeting)).toEqual(['gazette']);
});
