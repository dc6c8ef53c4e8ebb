/** On what day and where an event is, each in words of its own: for columns. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { NOWHERE } from '../events/lane.ts';
import { datesOf } from '../time/when.ts';
import { longDate, rangeInYear } from './dates.ts';
import { capitalised } from './lists.ts';
import { timeWords } from './times.ts';

/** `Tuesday 11 March`, `12–14 March`, `Perhaps 13 March`, `From 12 March`. */
export function eventDayWords(chronicle: Chronicle, event: ChronicleEvent): string {
  const { when } = event;
  const isPlain =
    when.kind === 'clock' || (when.certainty === 'exact' && when.open === 'none' && when.precision === 'day');
  // What is unsure of the days is told by the same words as everywhere.
  if (!isPlain) return capitalised(timeWords(event, chronicle).text.replace(/, (time|days?|end) not reported$/, ''));
  const { start, end } = datesOf(when);
  return start === end ? longDate(start) : rangeInYear({ start, end }, chronicle.extent.start.slice(0, 4));
}

/** `Élysée Palace, Paris, France`; how it was held where it was nowhere. */
export function placeWords({ places, countries }: Chronicle, { place: id, isVirtual }: ChronicleEvent): string {
  const place = id === null ? undefined : places.get(id);
  if (!place) return isVirtual ? 'By telephone or video' : NOWHERE;
  const country = place.country === null ? undefined : countries.get(place.country)?.name;
  const town = place.name.includes(place.town) ? undefined : place.town;
  return [place.name, town, country].filter((part) => part !== undefined).join(', ');
}
