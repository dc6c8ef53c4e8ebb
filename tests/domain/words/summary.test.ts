import { describe, expect, it } from 'vitest';
import type { ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { summarySentences } from '../../../src/domain/words/summary.ts';
import { asOf, date, event, FIXTURE, report } from '../../fixtures/chronicle.ts';
import { WEEK } from '../../fixtures/week.ts';

const REPORTS = [
  report('2025-03-09', 'announced'),
  report('2025-03-14', 'took-place'),
  report('2025-03-15', 'took-place'),
];
const SPAN = event('span', 'Span', '2025-03-12/2025-03-14', { summary: 'All agreed.', reports: REPORTS });
const told = (day: string | null, more: Partial<ChronicleEvent> = {}): string | undefined =>
  summarySentences(FIXTURE, { ...SPAN, ...more }, day === null ? null : date(day))[0]?.text;

describe('a summary on one of several days', () => {
  it('says when it was told, where that was later', () => {
    expect(told('2025-03-12')).toBe('As told on 14 March: All agreed.');
    expect(told('2025-03-13')).toBe('As told on 14 March: All agreed.');
    expect(told('2025-03-12', { summaryFrom: asOf('2025-03-13') })).toBe('As told on 13 March: All agreed.');
  });

  it('stands alone on the day it was told, on the last day, and outside of days', () => {
    expect(told('2025-03-13', { summaryFrom: asOf('2025-03-13') })).toBe('All agreed.');
    expect(told('2025-03-14', { summaryFrom: asOf('2025-03-16') })).toBe('All agreed.');
    expect(told(null)).toBe('All agreed.');
  });

  it('tells no result of the G7 ministers on the days before it', () => {
    const g7 = WEEK.events.find(({ id }) => id === 'e-0312-g7');
    const on = (day: string) => g7 && summarySentences(WEEK, g7, date(day))[0]?.text;
    expect(on('2025-03-12')).toBe(`As told on 14 March: ${g7?.summary}`);
    expect(on('2025-03-14')).toBe(g7?.summary);
  });
});
