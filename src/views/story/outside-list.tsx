/** What came before the days shown, and what was then ahead: ways to the events that no day holds. */
import { memo, type ReactNode } from 'react';
import { spanName } from '../../domain/words/dates.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle, useKnownEvents } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { type Whereabouts, whenWords, whereaboutsOf } from './event-day.ts';
import { EventLink } from './event-link.tsx';

export const OutsideList = memo(function OutsideList(): ReactNode {
  const chronicle = useChronicle();
  const known = useKnownEvents();
  const sections: readonly { readonly where: Exclude<Whereabouts, 'within'>; readonly title: string }[] = [
    { where: 'before', title: `Before ${spanName(chronicle.extent)}` },
    { where: 'after', title: 'Looking ahead' },
  ];
  return sections.map(({ where, title }) => {
    const events = known.filter(({ event }) => whereaboutsOf(chronicle, event) === where);
    if (events.length === 0) return null;
    return (
      <Disclosure key={where} says={says('events', where)} label={`${title} (${events.length})`}>
        <ul className="story-plain">
          {events.map(({ event }) => (
            <li key={event.id} {...says('event', event.id)}>
              <EventLink event={event}>{event.title}</EventLink>{' '}
              <span className="story-quiet">{whenWords(chronicle, event, null)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    );
  });
});
