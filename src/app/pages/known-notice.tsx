/** Says that the week is seen as it was known at another moment, and leads back. */
import type { ReactNode } from 'react';
import { toLocal } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { zoneCity } from '../../domain/words/times.ts';
import { toMainHeading } from '../../views/ui/keep-focus.ts';
import { useChronicle, useReader, useReaderStore } from '../../views/ui/reader-context.tsx';

/** Another moment of knowledge shows another week: it is never on without being said. */
export function KnownNotice(): ReactNode {
  const { zone } = useChronicle();
  const store = useReaderStore();
  const knownAt = useReader((state) => state.knownAt);
  if (knownAt === null) return null;
  const [date = '', time = ''] = toLocal(knownAt, zone).split('T');
  return (
    <div ref={toMainHeading} className="notice week-known" role="status">
      <p>
        As known on {fullDate(date as PlainDate)} at {time}, {zoneCity(zone)} time: what was reported later is left out.
      </p>
      <button type="button" onClick={() => store.setState({ knownAt: null })}>
        Show all that is known now
      </button>
    </div>
  );
}
