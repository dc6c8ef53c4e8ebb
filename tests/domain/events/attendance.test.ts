import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceOf, isMeeting } from '../../../src/domain/events/attendance.ts';
import { splitAt } from '../../../src/views/ui/split-at.ts';
import { event, participant } from '../../fixtures/records.ts';

describe('attendance', () => {
  it('is grouped by how, present first, with nobody lost and no group empty', () => {
    const modes = [
      'in-person',
      'remote',
      'represented',
      'observer',
      'disputed',
      'unconfirmed',
      'denied',
      'absent',
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...modes)), (chosen) => {
        const participants = chosen.map((mode, index) => participant(`C${index}`, mode));
        const groups = attendanceOf(event('meeting', 'Meeting', '2025-03-11', { participants }));
        expect(groups.flatMap((group) => group.participants).length).toBe(participants.length);
        expect(groups.every((group) => group.participants.length > 0)).toBe(true);
        expect(groups.map(({ mode }) => mode)).toEqual(modes.filter((mode) => chosen.includes(mode)));
      }),
    );
  });

  it('splits without loss, and never hides one alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), (list, count) => {
        const [first, rest] = splitAt(list, count);
        expect([...first, ...rest]).toEqual(list);
        expect(rest.length).not.toBe(1);
      }),
    );
  });

  it('knows what people come to', () => {
    expect(isMeeting(event('talks', 'Talks', '2025-03-11'))).toBe(true);
    expect(isMeeting(event('post', 'A post', '2025-03-11', { kind: 'statement' }))).toBe(false);
  });
});
