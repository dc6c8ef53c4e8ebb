/** The sources of a day, and of the whole chronicle. */
import type { ReactNode } from 'react';
import { daysOf } from '../../../domain/time/plain-date.ts';
import { longDate } from '../../../domain/words/dates.ts';
import { daySourcesPageWords, sourcesPageWords } from '../../../domain/words/pages.ts';
import { readReader } from '../../../state/url.ts';
import { daySources } from '../../../views/story/day-sources.ts';
import { SourceRegister } from '../../../views/story/source-register.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle, useDayAt } from '../../../views/ui/reader-context.tsx';
import { LostRecord, RecordFrame } from './record-frame.tsx';

export function SourcesPage(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  return (
    <RecordFrame words={sourcesPageWords(chronicle)}>
      <div className="story record">
        <nav className="record-days" aria-label="Sources by day">
          <p>Of one day:</p>
          <ul>
            {daysOf(chronicle.extent).map((date) => (
              <li key={date}>
                <a href={links.daySources(date)}>{longDate(date)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <SourceRegister ids={[...chronicle.sources.keys()]} of={null} />
      </div>
    </RecordFrame>
  );
}

/** `given` is the address's own word for the day. */
export function DaySourcesPage({ given }: { readonly given: string }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const dayAt = useDayAt();
  const { state, problems } = readReader({ day: given, search: '' }, chronicle);
  const list = { href: links.sources, name: 'Sources' };
  if (problems.length > 0) {
    const nearest = { href: links.daySources(state.day), name: longDate(state.day) };
    return <LostRecord what="day" given={given} nearest={nearest} all={list} />;
  }
  const day = dayAt(state.day);
  return (
    <RecordFrame
      words={daySourcesPageWords(chronicle, state.day)}
      trail={[{ href: links.day(state.day), name: longDate(state.day) }, list]}
    >
      <div className="story record">
        <SourceRegister ids={daySources(chronicle, day).ids} of={new Set(day.events.map(({ event }) => event.id))} />
      </div>
    </RecordFrame>
  );
}
