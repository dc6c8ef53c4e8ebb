/** What the pages about one thing are made of: sections, rows of events, and the ways to the ones before and after. */
import type { ReactNode } from 'react';
import type { SourceId } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { sourcesOfEvent } from '../../domain/evidence/event-evidence.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import { whenWords } from './event-day.ts';
import './story.css';

export function RecordSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="record-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** How many sources a row names; the event's own page has them all. */
const ROW_SOURCES = 3;

/** Those that most of the event rests on, and of its status at least one. */
function rowSources(all: readonly SourceId[], ofStatus: readonly SourceId[]): SourceId[] {
  const first = all.slice(0, ROW_SOURCES);
  const hasStatus = first.some((id) => ofStatus.includes(id));
  return hasStatus ? first : [...first, ...ofStatus.slice(0, 1)];
}

type RowProps = {
  readonly dayEvent: DayEvent;
  /** What else the page says of it. */
  readonly children?: ReactNode;
};

/** One event: when, how sure, and the way to all about it. */
export function EventRow({ dayEvent: { event, status }, children }: RowProps): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const sources = rowSources(sourcesOfEvent(chronicle, event), event.reports.at(-1)?.sources ?? []);
  return (
    <li className="record-row">
      <div {...statement('event', sources)}>
        <p className="story-when">
          <strong>{whenWords(chronicle, event, null)}</strong>
          <StatusChip status={status} />
        </p>
        <p className="record-row-title">
          <a href={links.event(event.id)}>{event.title}</a>
        </p>
      </div>
      {children}
      <SourceList ids={sources} label="Sources of this event" />
    </li>
  );
}

export type RecordStep = { readonly href: string; readonly name: string };

type StepsProps = {
  /** What they are steps through: `Events in order of time`. */
  readonly label: string;
  readonly previous: RecordStep | null;
  readonly next: RecordStep | null;
};

export function RecordSteps({ label, previous, next }: StepsProps): ReactNode {
  return (
    <nav className="story-nav record-steps" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span aria-hidden="true">←</span>
          <span className="visually-hidden">Before: </span>
          {previous.name}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span className="visually-hidden">After: </span>
          {next.name}
          <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
