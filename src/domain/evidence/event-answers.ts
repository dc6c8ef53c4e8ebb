/** What stands behind an event: its time, its status, its summary, who took part, and each claim. */
import type { ChronicleEvent, EventId, Participant } from '../chronicle.ts';
import type { DayEvent } from '../events/day-event.ts';
import { capitalised, countWords } from '../words/lists.ts';
import { RULES } from '../words/rules.ts';
import { statusWords } from '../words/statuses.ts';
import { datedTimeWords } from '../words/times.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import type { Ground } from './grounds.ts';

/** As the day has it, else as it was known. */
const foundIn = ({ day, known }: Asked, id: EventId): DayEvent | undefined =>
  [...day.events, ...known].find(({ event }) => event.id === id);

type Side = 'event' | 'status' | 'time' | 'summary' | 'attendance';

const attendanceWords = ({ participants }: ChronicleEvent): string =>
  capitalised(countWords(participants.length, 'party is named', 'parties are named'));

/** Null for an event that was not known. */
export function eventAnswer(asked: Asked, side: Side, id: EventId): Answered | null {
  const found = foundIn(asked, id);
  if (!found) return null;
  const { chronicle, grounds, known } = asked;
  const { event, status, isPlanned } = found;
  const said = [...grounds.claims(event), ...grounds.status(event)];
  switch (side) {
    case 'event':
      return answered(asked, event.title, null, said);
    case 'status': {
      const last = grounds.status(event);
      const whole = known.find((each) => each.event === event) ?? found;
      const ofThisDay = isPlanned && !whole.isPlanned ? RULES.ahead : whole.status !== status ? RULES.within : null;
      const rule = ofThisDay ?? (last[0]?.kind === 'judgement' ? RULES.judgement : RULES.status);
      return answered(asked, `${event.label}: ${statusWords(status).toLowerCase()}`, rule, [
        ...last,
        ...grounds.reports(event).slice(0, -1).reverse(),
      ]);
    }
    case 'time': {
      const note = event.timeNote === null ? '' : ` ${event.timeNote}`;
      const isOfHours = (ground: Ground): boolean =>
        ground.kind === 'claim' && chronicle.questions.get(ground.claim.question ?? '')?.about === 'time';
      const claims = grounds.claims(event);
      return answered(asked, `${event.label}: ${datedTimeWords(event, chronicle)}.${note}`, RULES.time, [
        ...claims.filter(isOfHours),
        ...grounds.telling(event, 'when'),
        ...claims.filter((ground) => !isOfHours(ground)),
      ]);
    }
    case 'summary':
      return answered(
        asked,
        event.summary === '' ? event.title : event.summary,
        event.summary === '' ? RULES.claimsAsSummary : RULES.summary,
        said,
      );
    case 'attendance':
      return answered(asked, `${event.label}: ${attendanceWords(event)}`, RULES.attendance, [
        ...event.participants.map((each) => grounds.participant(found, each)),
        ...(event.participants.length === 0 ? said : grounds.status(event)),
      ]);
  }
}

const idOf = ({ party }: Participant): string => (party.kind === 'country' ? party.iso3 : party.id);

/** Of one that is named in the event; null where neither is known. */
export function partyAnswer(asked: Asked, id: EventId, party: string): Answered | null {
  const found = foundIn(asked, id);
  const named = found?.event.participants.filter((each) => idOf(each) === party) ?? [];
  if (!found || named.length === 0) return null;
  const { countries, organisations } = asked.chronicle;
  const name = countries.get(party)?.name ?? organisations.get(party)?.name ?? party;
  return answered(asked, `${name} in “${found.event.label}”`, null, [
    ...named.map((each) => asked.grounds.participant(found, each)),
    ...asked.grounds.status(found.event),
  ]);
}

export function claimAnswer(asked: Asked, id: EventId, claimId: string): Answered | null {
  const event = foundIn(asked, id)?.event;
  const claim = event?.claims.find((each) => each.id === claimId);
  return event && claim ? answered(asked, event.title, null, [asked.grounds.claim(event, claim)]) : null;
}
