/** The ways to the day before and the day after, as real addresses. */
import type { ReactNode } from 'react';
import { addDays, hasDay, type PlainDate } from '../../domain/time/plain-date.ts';
import { longDate } from '../../domain/words/dates.ts';
import { wentToDay } from '../../state/reader.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { useChronicle, useReaderStore } from '../ui/reader-context.tsx';
import { useStoryLinks } from './story-links.ts';

type Props = {
  readonly date: PlainDate;
  /** Told after the step, so that reading can go on at the top. */
  readonly onStepped: () => void;
};

export function DayNav({ date, onStepped }: Props): ReactNode {
  const { extent } = useChronicle();
  const store = useReaderStore();
  const { dayHref } = useStoryLinks();
  const linkTo = (days: 1 | -1): ReactNode => {
    const to = addDays(date, days);
    if (!hasDay(extent, to)) return null;
    return (
      <a
        href={dayHref(to)}
        rel={days < 0 ? 'prev' : 'next'}
        onClick={(click) => {
          if (!isPlainClick(click)) return;
          click.preventDefault();
          store.setState(wentToDay(to));
          onStepped();
        }}
      >
        {days < 0 && <span aria-hidden="true">←</span>}
        <span className="visually-hidden">{days < 0 ? 'The day before: ' : 'The day after: '}</span>
        {longDate(to)}
        {days > 0 && <span aria-hidden="true">→</span>}
      </a>
    );
  };
  return (
    <nav className="story-nav" aria-label="The day before and after">
      {linkTo(-1)}
      {linkTo(1)}
    </nav>
  );
}
