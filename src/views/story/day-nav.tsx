/** The ways to the day before and the day after, as real addresses. */
import type { ReactNode } from 'react';
import { addDays, hasDay, type PlainDate } from '../../domain/time/plain-date.ts';
import { longDate } from '../../domain/words/dates.ts';
import { initialReader, wentToDay } from '../../state/reader.ts';
import { writeSearch } from '../../state/url.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { useReader, useReaderStore, useWholeChronicle } from '../ui/reader-context.tsx';
import { useStoryLinks } from './story-links.ts';

type Props = {
  readonly date: PlainDate;
  /** Told after the step, so that reading can go on at the top. */
  readonly onStepped: () => void;
};

export function DayNav({ date, onStepped }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const { extent } = chronicle;
  // In a window of its own too, the day is seen from the same moment.
  const knownAt = useReader((state) => state.knownAt);
  const store = useReaderStore();
  const { dayHref } = useStoryLinks();
  const linkTo = (days: 1 | -1): ReactNode => {
    const to = addDays(date, days);
    if (!hasDay(extent, to)) return null;
    return (
      <a
        href={dayHref(to) + writeSearch({ ...initialReader(to), knownAt }, chronicle)}
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
