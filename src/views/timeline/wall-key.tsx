/** The sheet that goes beside the strip: how it is put together, what its marks mean, and who says so. */
import type { ReactNode } from 'react';
import { sourcesOfEvent } from '../../domain/evidence/event-evidence.ts';
import { longDate } from '../../domain/words/dates.ts';
import { eventDayWords } from '../../domain/words/event-place.ts';
import { zoneCity } from '../../domain/words/times.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { statement } from '../ui/statement.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import type { Wall } from './wall-layout.ts';

/** Those that most of what is told of an event rests on: the pages of the events have them all. */
const FOREMOST = 2;

export function WallKey({ wall: { sheets, events } }: { readonly wall: Wall }): ReactNode {
  const chronicle = useChronicle();
  const { sources, zone } = chronicle;
  const [first, last] = [sheets[0], sheets.at(-1)];
  return (
    <>
      <ol>
        <li>
          Print the sheets at their own size (100 %). Cut each along the dashed line at its right, and glue the next one
          over its edge{first && last && `, from ${longDate(first.date)} to ${longDate(last.date)}`}.
        </li>
        <li>
          One sheet is one day, from midnight to midnight in {zoneCity(zone)}. The same length is the same time on every
          sheet; the same height is the same town.
        </li>
        <li>Hours in words are those of the town. What was only announced or expected says so, and is drawn hollow.</li>
      </ol>
      <TimelineLegend />
      <h3>Who says so</h3>
      <p>The foremost sources of each event; its own page has them all.</p>
      <ul className="wall-sources">
        {events.map(({ event }) => {
          const ids = sourcesOfEvent(chronicle, event).slice(0, FOREMOST);
          return (
            <li key={event.id} {...statement('event', ids)}>
              <strong>{event.label}</strong>, {eventDayWords(chronicle, event)}:{' '}
              {ids.flatMap((id, at) => {
                const source = sources.get(id);
                return source ? [at > 0 ? '; ' : '', <SourceLink key={id} source={source} />] : [];
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
