import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLessonPath } from '../../src/app/routing/is-lesson-path.ts';
import { type LessonAddress, lessonPath, readLessonAddress } from '../../src/app/routing/lesson-address.ts';
import { rightPath } from '../../src/app/routing/right-path.ts';

const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const addresses: fc.Arbitrary<LessonAddress> = fc.oneof(
  fc.constant({ kind: 'lessons' as const }),
  fc.constant({ kind: 'write' as const }),
  // One that is called "new" too.
  fc.record({
    kind: fc.constantFrom('lesson', 'class', 'presenter', 'pupil', 'change'),
    lesson: fc.oneof(ids, fc.constant('new')),
  }),
);

describe('addresses of the pages about lessons', () => {
  it('are read as they are written, and are right as they are', () => {
    fc.assert(
      fc.property(ids, addresses, (chronicle, address) => {
        const path = lessonPath(chronicle, address);
        expect(readLessonAddress(path)).toEqual({ chronicle, address });
        expect(isLessonPath(path)).toBe(true);
        const catalogue = [{ id: chronicle, extent: { start: '2025-03-10', end: '2025-03-16' } }];
        expect(rightPath(path, catalogue)).toBe(path);
        expect(rightPath(path.replace(/\/$/, '').toUpperCase(), catalogue)).toBe(path);
      }),
    );
  });

  it.each(['/week/', '/week/2025-03-10/', '/week/events/lessons/', '/lessons/', '/', '/week/lessons/one/else/'])(
    '%s is none',
    (path) => {
      expect(readLessonAddress(path)).toBeNull();
    },
  );

  it('keep a lesson whose name only looks like an address', () => {
    const address = { kind: 'lesson', lesson: 'a b/c' } as const;
    expect(readLessonAddress(lessonPath('week', address))).toEqual({ chronicle: 'week', address });
  });
});
