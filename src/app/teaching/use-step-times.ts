/** How long the class has been at each step. The clock is the machine's own; nothing of it is kept. */
import { useEffect, useRef, useState } from 'react';

const TICK_MS = 1000;

export type StepTimes = {
  /** Null until scripts run: a page as built knows no hour. */
  readonly now: Date | null;
  /** At this step so far, all stays added. */
  readonly atStepMs: number;
  readonly inAllMs: number;
};

/** `at` is the step shown. */
export function useStepTimes(at: number): StepTimes {
  const spent = useRef(new Map<number, number>());
  const since = useRef<number | null>(null);
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    since.current = performance.now();
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    const times = spent.current;
    return () => {
      clearInterval(timer);
      const stayed = performance.now() - (since.current ?? performance.now());
      times.set(at, (times.get(at) ?? 0) + stayed);
    };
  }, [at]);
  const running = now === null || since.current === null ? 0 : performance.now() - since.current;
  const before = [...spent.current.values()].reduce((sum, each) => sum + each, 0);
  return { now, atStepMs: (spent.current.get(at) ?? 0) + running, inAllMs: before + running };
}
