import { describe, expect, it } from 'vitest';
import type { ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { summarySentences } from '../../../src/domain/words/summary.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, claim, date, event, report } from '../../fixtures/records.ts';
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

  it('says so where that was earlier: of the days after it nothing is told yet', () => {
    expect(told('2025-03-14', { summaryFrom: asOf('2025-03-13') })).toBe('As told on 13 March: All agreed.');
    expect(told('2025-03-12', { summaryFrom: asOf('2025-03-10') })).toBe('All agreed.');
    const [visit] = WEEK.events.filter(({ id }) => id === 'e-0310-sandu-paris');
    expect(visit && summarySentences(WEEK, visit, date('2025-03-11'))[0]?.text).toMatch(/^As told on 10 March: /);
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

describe('what had been said by then', () => {
  const claims = [
    claim('a', 'A plan was announced.', '2025-03-01'),
    claim('b', 'It was to be in Paris.', '2025-03-02'),
    claim('c', 'One has it in Rome.', '2025-03-03', { question: 'where', value: 'Rome' }),
    claim('e', 'Another has it in Oslo.', '2025-03-03', { question: 'where', value: 'Oslo' }),
    claim('d', 'A rumour.', '2025-03-04', { confidence: 'low' }),
  ];
  const said = (kept: typeof claims): string[] =>
    summarySentences(FIXTURE, { ...SPAN, summary: '', claims: kept }, null).map(({ text }) => text);

  it('is told by what is neither weak nor one of several answers', () => {
    expect(said(claims)).toEqual(['Said by then: A plan was announced.', 'Said by then: It was to be in Paris.']);
  });

  it('is told by the one answer that there was yet', () => {
    expect(said(claims.filter(({ id }) => id !== 'e'))).toContain('Said by then: One has it in Rome.');
  });

  it('is told by these where there is nothing else', () => {
    expect(said(claims.slice(2))).toEqual(['Said by then: Another has it in Oslo.', 'Said by then: A rumour.']);
    expect(said([])).toEqual([]);
  });

  it('prefers in the week no report of who would come that others deny, nor a town that moved', () => {
    const known = asKnownAt(WEEK, asOf('2025-03-10').at);
    const of = (id: string): string => {
      const found = known.events.find((each) => each.id === id);
      return found
        ? summarySentences(known, found, null)
            .map(({ text }) => text)
            .join(' ')
        : '';
    };
    expect(of('e-0311-chiefs')).not.toMatch(/Ireland/);
    expect(of('e-0311-jeddah')).toBe(
      'Said by then: Kyiv’s envoys and American officials were due to open peace talks in Saudi Arabia on Tuesday.',
    );
  });
});
