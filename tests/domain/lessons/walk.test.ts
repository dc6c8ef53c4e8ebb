import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awaitsReveal,
  isAtEnd,
  isRevealed,
  revealedNow,
  START,
  type Walk,
  wentBack,
  wentOn,
  wentTo,
} from '../../../src/domain/lessons/walk.ts';
import { LESSONS } from '../../fixtures/week-lessons.ts';

const lessons = fc.constantFrom(...LESSONS);
const moves = fc.array(
  fc.oneof(
    fc.constant('on' as const),
    fc.constant('back' as const),
    fc.constant('reveal' as const),
    fc.integer({ min: -3, max: 20 }),
  ),
  { maxLength: 40 },
);

const walkedBy = (lesson: (typeof LESSONS)[number], all: readonly ('on' | 'back' | 'reveal' | number)[]): Walk =>
  all.reduce<Walk>((walk, move) => {
    if (move === 'on') return wentOn(lesson, walk);
    if (move === 'back') return wentBack(lesson, walk);
    return move === 'reveal' ? revealedNow(lesson, walk) : wentTo(lesson, walk, move);
  }, START);

describe('a walk through a lesson', () => {
  it('is at a step that is there, and only what asks something is revealed', () => {
    fc.assert(
      fc.property(lessons, moves, (lesson, all) => {
        const { at, revealed } = walkedBy(lesson, all);
        expect(lesson.steps[at]).toBeDefined();
        for (const step of revealed) expect(lesson.steps[step]?.task).not.toBeNull();
        expect(revealed).toEqual([...new Set(revealed)].sort((a, b) => a - b));
      }),
    );
  });

  it('going on shows each answer before the next step, and comes to the end', () => {
    for (const lesson of LESSONS) {
      let walk = START;
      const shown: string[] = [];
      while (!isAtEnd(lesson, walk)) {
        shown.push(`${walk.at}${isRevealed(walk) ? ' revealed' : ''}`);
        walk = wentOn(lesson, walk);
      }
      shown.push(`${walk.at}${isRevealed(walk) ? ' revealed' : ''}`);
      expect(shown).toEqual(
        lesson.steps.flatMap(({ task }, at) => (task === null ? [`${at}`] : [`${at}`, `${at} revealed`])),
      );
      expect(wentOn(lesson, walk)).toBe(walk);
    }
  });

  it('going back hides nothing that was shown, and shows nothing new', () => {
    fc.assert(
      fc.property(lessons, moves, (lesson, all) => {
        const walk = walkedBy(lesson, all);
        const back = wentBack(lesson, walk);
        expect(back.revealed).toEqual(walk.revealed);
        expect(back.at).toBe(Math.max(0, walk.at - 1));
      }),
    );
  });

  it('a jump reveals nothing', () => {
    fc.assert(
      fc.property(lessons, moves, fc.nat(20), (lesson, all, to) => {
        const walk = walkedBy(lesson, all);
        expect(wentTo(lesson, walk, to).revealed).toEqual(walk.revealed);
      }),
    );
  });

  it('a step awaits its reveal until it has been revealed', () => {
    const [lesson] = LESSONS;
    if (!lesson) throw new Error('no lesson');
    const at = lesson.steps.findIndex(({ task }) => task !== null);
    const there = wentTo(lesson, START, at);
    expect(awaitsReveal(lesson, there)).toBe(true);
    expect(awaitsReveal(lesson, revealedNow(lesson, there))).toBe(false);
    expect(revealedNow(lesson, START)).toBe(lesson.steps[0]?.task === null ? START : expect.anything());
  });
});
