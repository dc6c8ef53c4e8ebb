/** How long the class has been at each step, told each second. The clock is the machine's own; nothing of it is stored. */
import { useEffect, useState } from 'react';
import type { StepClock } from './step-clock.ts';

const TICK_MS = 1000;

export type StepTimes = {
  /** Null until scripts run: a page as built knows no hour. */
  readonly now: Date | null;
  /** At this step so far, all stays added. */
  readonly atStepMs: number;
  readonly inAllMs: number;
};

/** `at` is the step shown. Who looks at it starts it. */
export function useStepTimes(clock: StepClock, at: number): StepTimes {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    clock.start();
    const look = (): void => setNow(new Date());
    look();
    const timer = setInterval(look, TICK_MS);
    const stop = clock.listen(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [clock]);
  const spent = clock.spent() ?? [];
  return { now, atStepMs: spent[at] ?? 0, inAllMs: spent.reduce((sum, each) => sum + each, 0) };
}
