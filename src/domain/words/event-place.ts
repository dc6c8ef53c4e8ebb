/** On what day, at what hour and where an event is, each in words of its own: for columns. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { isMeeting } from '../events/attendance.ts';
import { datesOf } from '../time/when.ts';
import { areaWords } from './area.ts';
import { longDate, rangeInYear } from './dates.ts';
import { capitalised } from './lists.ts';
import { differingTimes, timeWords, zonedTimeWords } from './times.ts';

/** Where a time's words say what is not told of it. */
const UNTOLD = /(?:^|, )((?:time|days?|end) not reported)$/;

/** `Tuesday 11 March`, `12–14 March`, `Perhaps 13 March`, `From 12 March`. */
export function eventDayWords(chronicle: Chronicle, event: ChronicleEvent): string {
  const { when } = event;
  const isPlain =
    when.kind === 'clock' || (when.certainty === 'exact' && when.open === 'none' && when.precision === 'day');
  // What is unsure of the days is told by the same words as everywhere.
  if (!isPlain) return capitalised(timeWords(event, chronicle).text.replace(UNTOLD, ''));
  const { start, end } = datesOf(when);
  return start === end ? longDate(start) : rangeInYear({ start, end }, chronicle.extent.start.slice(0, 4));
}

/** `16:30 in Paris (UTC+1)`, `time not reported`; of whole days, that no hour is told. */
export function eventHourWords(chronicle: Chronicle, event: ChronicleEvent): string {
  const { when } = event;
  if (when.kind === 'clock' || differingTimes(event, chronicle).length > 0) return zonedTimeWords(event, chronicle);
  const untold = when.start === when.end ? 'time not reported' : 'hours not reported';
  return UNTOLD.exec(timeWords(event, chronicle).text)?.[1] ?? untold;
}

/** Of a meeting in person the place may be told later; what is none may have many. */
function untoldPlaceWords(event: ChronicleEvent): string {
  if (event.isVirtual || event.kind === 'call') return 'By telephone or video';
  return isMeeting(event) ? 'Place not reported' : 'No one place reported';
}

/** `Élysée Palace, Paris, France`; how it was held, or that no place is told. */
export function placeWords({ places, countries }: Chronicle, event: ChronicleEvent): string {
  const place = event.place === null ? undefined : places.get(event.place);
  if (!place) return untoldPlaceWords(event);
  const country = place.country === null ? undefined : countries.get(place.country)?.name;
  const town = place.name.includes(place.town) ? undefined : place.town;
  return [place.name, town, country].filter((part) => part !== undefined).join(', ') + areaWords(place);
}
