/** The time at each step, counted by two windows of which either may be closed for a while. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStepClock } from '../../src/app/teaching/step-clock.ts';

/** A clock, and the time that it reads. */
function clockAt(start: number) {
  let ms = start;
  const pass = (by: number): void => {
    ms += by;
  };
  return { clock: createStepClock(() => ms), pass };
}

describe('a step’s clock', () => {
  it('counts nothing before somebody looks, then each step, all stays added', () => {
    const { clock, pass } = clockAt(5000);
    clock.goTo(2);
    pass(1000);
    expect(clock.spent()).toBeNull();
    clock.start();
    pass(300);
    clock.goTo(0);
    pass(20);
    clock.start();
    clock.goTo(2);
    pass(1);
    expect(clock.spent()).toEqual([20, 0, 301]);
  });

  it('goes on where the other window has counted', () => {
    const old = clockAt(0);
    old.clock.start();
    old.pass(700);
    const reopened = clockAt(90_000);
    reopened.clock.start();
    reopened.pass(4);
    reopened.clock.take(old.clock.spent() ?? []);
    reopened.pass(10);
    expect(reopened.clock.spent()).toEqual([710]);
  });

  it('never runs back, and loses nothing that either has counted', () => {
    const times = fc.array(fc.nat(10_000), { maxLength: 6 });
    fc.assert(
      fc.property(times, fc.array(fc.tuple(fc.nat(5), fc.nat(900))), (told, walk) => {
        const { clock, pass } = clockAt(0);
        clock.start();
        for (const [at, ms] of walk) {
          clock.goTo(at);
          pass(ms);
        }
        const before = [...(clock.spent() ?? [])];
        clock.take(told);
        const after = clock.spent() ?? [];
        for (let step = 0; step < Math.max(before.length, told.length); step += 1)
          expect(after[step]).toBe(Math.max(before[step] ?? 0, told[step] ?? 0));
      }),
    );
  });
});
