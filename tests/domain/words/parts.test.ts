import { describe, expect, it } from 'vitest';
import type { Level, ReportStatus } from '../../../src/domain/chronicle.ts';
import { PARTS, takesPart } from '../../../src/domain/events/participation.ts';
import { levelPhrase, levelWords, modeWords, partWords } from '../../../src/domain/words/parts.ts';
import { statusWords } from '../../../src/domain/words/statuses.ts';

describe('parts and modes in words', () => {
  it('tell planned from done, wherever somebody takes part', () => {
    for (const part of PARTS.filter(takesPart)) {
      expect(partWords(part, true)).not.toBe(partWords(part));
      expect(partWords(part, true)).toMatch(/announced|to take part|to host/i);
    }
    for (const mode of ['in-person', 'remote', 'observer', 'represented'] as const) {
      expect(modeWords(mode, { isPlanned: true })).toMatch(/^Announced/);
      expect(modeWords(mode)).not.toMatch(/announced/i);
    }
  });

  it('differ from part to part', () => {
    expect(new Set(PARTS.map((part) => partWords(part))).size).toBe(PARTS.length);
  });

  it('say of a country that nothing is reported of it, not that it did nothing', () => {
    expect(partWords('none')).toBe('No part reported');
    expect(partWords('none', true)).toBe(partWords('none'));
  });

  it('call nobody present in person in a call', () => {
    expect(modeWords('in-person')).toBe('In person');
    expect(modeWords('in-person', { isVirtual: true })).toBe('Led the call');
    expect(modeWords('in-person', { isVirtual: true, isPlanned: true })).toBe('Announced to lead the call');
    expect(modeWords('remote', { isVirtual: true })).toBe('By video or phone');
  });

  it('say what is doubtful the same way before and after', () => {
    for (const mode of ['disputed', 'denied', 'unconfirmed', 'absent'] as const)
      expect(modeWords(mode, { isPlanned: true })).toBe(modeWords(mode));
  });
});

describe('levels and statuses in words', () => {
  it('are each their own', () => {
    const levels: Level[] = ['leaders', 'ministers', 'chiefs-of-defence', 'envoys'];
    expect(levels.map(levelWords)).toEqual(['leaders', 'ministers', 'chiefs of defence', 'envoys']);
    expect(levels.map(levelPhrase)).toEqual([
      'at leaders’ level',
      'at ministers’ level',
      'at the level of chiefs of defence',
      'at envoys’ level',
    ]);
    const statuses: ReportStatus[] = ['announced', 'expected', 'happening', 'took-place', 'superseded', 'cancelled'];
    expect(new Set(statuses.map(statusWords)).size).toBe(statuses.length);
  });
});
