/** Says the new day aloud after a step; silent at first, when the heading says it. */
import { type ReactNode, useRef } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { dayHeadline } from '../../domain/words/headline.ts';
import { useDay } from '../../views/ui/reader-context.tsx';
import { useAfterPaint } from '../../views/ui/use-after-paint.ts';

export function StepAnnouncer(): ReactNode {
  const day = useAfterPaint(useDay());
  const first = useRef(day.date);
  const hasStepped = useRef(false);
  if (day.date !== first.current) hasStepped.current = true;
  return (
    <p className="visually-hidden" aria-live="polite">
      {hasStepped.current ? `${longDate(day.date)}: ${dayHeadline(day)}` : ''}
    </p>
  );
}
