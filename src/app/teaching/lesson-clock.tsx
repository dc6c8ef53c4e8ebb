/** The hour, and the time at this step and in all beside what is planned for them. */
import type { ReactNode } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import type { StepClock } from './step-clock.ts';
import { useStepTimes } from './use-step-times.ts';

/** `3:07`. */
export function minutesText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const hourText = (now: Date): string =>
  `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;

type Props = { readonly lesson: Lesson; readonly at: number; readonly clock: StepClock };

export function LessonClock({ lesson, at, clock }: Props): ReactNode {
  const { now, atStepMs, inAllMs } = useStepTimes(clock, at);
  const planned = lesson.steps[at]?.minutes ?? 0;
  return (
    <section className="lesson-clock" aria-label="Time">
      <dl>
        <div>
          <dt>Clock</dt>
          <dd>{now === null ? '–' : hourText(now)}</dd>
        </div>
        <div data-over={atStepMs > planned * 60_000 || undefined}>
          <dt>This step</dt>
          <dd>
            {minutesText(atStepMs)} of {planned}:00{atStepMs > planned * 60_000 && ' (over)'}
          </dd>
        </div>
        <div>
          <dt>In all</dt>
          <dd>
            {minutesText(inAllMs)} of {lesson.minutes}:00
          </dd>
        </div>
      </dl>
    </section>
  );
}
