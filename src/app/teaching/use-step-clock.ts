/** The clock of a window, which goes as its desk goes. */
import { useEffect, useState } from 'react';
import type { DeskStore } from '../../state/class-desk.ts';
import { createStepClock, type StepClock } from './step-clock.ts';

export function useStepClock(desk: DeskStore): StepClock {
  const [clock] = useState(() => createStepClock(() => performance.now()));
  useEffect(() => {
    clock.goTo(desk.getState().walk.at);
    return desk.subscribe(({ walk }) => clock.goTo(walk.at));
  }, [clock, desk]);
  return clock;
}
