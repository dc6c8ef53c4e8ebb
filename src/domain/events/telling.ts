/** An event's own title, time and place as reports had told them by a moment. */
import type { Chronicle, ChronicleEvent, KnownFrom, Report, Telling } from '../chronicle.ts';
import { isKnown, type KnownAt } from './status.ts';

export type Teller = KnownFrom & { readonly tells: Telling };

/** Whatever tells of the event itself, in order of time. */
export const tellersOf = ({ reports, publicFrom }: Pick<ChronicleEvent, 'reports' | 'publicFrom'>): Teller[] =>
  [...reports.map(({ asOf, tells }) => ({ ...asOf, tells })), ...(publicFrom ? [publicFrom] : [])]
    .flatMap(({ at, text, tells }) => (tells ? [{ at, text, tells }] : []))
    .sort((a, b) => a.at - b.at);

/** The reports that tell it by then, the last first: what the event's time or place rests on. */
export const toldBy = ({ reports }: ChronicleEvent, field: keyof Telling): Report[] =>
  reports.filter(({ tells }) => tells && tells[field] !== null).reverse();

type Told = Pick<ChronicleEvent, 'title' | 'label' | 'when' | 'timeNote' | 'place' | 'zone'>;

/**
 * Each as it was told last by then; its own where no report tells it apart. A place that was told only later was not known
 * at all. The note on the time goes with the time that it is about.
 */
export function toldOf({ places, zone }: Chronicle, event: ChronicleEvent, knownAt: KnownAt): Told {
  const all = tellersOf(event);
  const known = all.filter((teller) => isKnown(teller, knownAt));
  const last = (tellers: readonly Teller[], field: keyof Telling): Telling | undefined =>
    tellers.findLast(({ tells }) => tells[field] !== null)?.tells;
  const first = (field: keyof Telling): Telling | undefined => all.find(({ tells }) => tells[field] !== null)?.tells;
  const time = last(known, 'when') ?? first('when');
  const place = (last(all, 'place') ? last(known, 'place') : event)?.place ?? null;
  return {
    title: (last(known, 'title') ?? first('title'))?.title ?? event.title,
    label: (last(known, 'label') ?? first('label'))?.label ?? event.label,
    when: time?.when ?? event.when,
    timeNote: time === last(all, 'when') ? event.timeNote : (time?.timeNote ?? null),
    place,
    zone: place === event.place ? event.zone : (places.get(place ?? '')?.zone ?? zone),
  };
}
