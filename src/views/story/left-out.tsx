/** How many of the day's events the filters leave out of the story, and the way to all of them. */
import type { ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { leftOutOf } from '../../domain/events/matching-day.ts';
import { countWords } from '../../domain/words/lists.ts';
import { stoppedLooking } from '../../state/reader.ts';
import { passingFocus } from '../ui/keep-focus.ts';
import { useReaderStore } from '../ui/reader-context.tsx';

/** It stands below the day's events: with all of them there, reading goes on at their top. */
const toHeading = passingFocus((going) => going.closest('.story')?.querySelector<HTMLElement>('.story-head h2'));

export function LeftOut({ day }: { readonly day: ChronicleDay }): ReactNode {
  const store = useReaderStore();
  const count = leftOutOf(day);
  if (count === 0) return null;
  return (
    <div className="story-left-out" ref={toHeading}>
      <p>
        {countWords(count, 'event of this day does', 'events of this day do')} not match the filters, and{' '}
        {count === 1 ? 'is' : 'are'} left out.
      </p>
      <button type="button" className="story-back" onClick={() => store.setState(stoppedLooking)}>
        Show all events
      </button>
    </div>
  );
}
