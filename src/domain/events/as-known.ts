/** The whole chronicle as it stood at a moment: what was not yet known is not in it, so that no view can tell of it. */
import type {
  Chronicle,
  ChronicleEvent,
  EventId,
  Participant,
  ParticipationMode,
  Report,
  Source,
  SourceId,
} from '../chronicle.ts';
import { atLocal, type Instant, type Zone } from '../time/instant.ts';
import { addDays, parsePlainDate } from '../time/plain-date.ts';
import { isByEditor, isDone, isKnown, isPlanned, type KnownAt, statusAt } from './status.ts';

/** When a source was out at the latest: the end of the day or month it shows; null where it shows no date. */
function outBy({ published }: Source, zone: Zone): Instant | null {
  switch (published.kind) {
    case 'instant':
      return published.at;
    case 'day':
      return atLocal(addDays(published.date, 1), zone);
    case 'month': {
      const ends = ['31', '30', '29', '28'].map((day) => parsePlainDate(`${published.month}-${day}`));
      const last = ends.find((end) => end.ok);
      return last?.ok ? atLocal(addDays(last.value, 1), zone) : null;
    }
    case 'unknown':
      return null;
  }
}

/** Whether the source was out. One without a date is no reason to hide what it says. */
export const isOut =
  ({ sources, zone }: Chronicle, knownAt: Instant) =>
  (id: SourceId): boolean => {
    const source = sources.get(id);
    const out = source ? outBy(source, zone) : null;
    return out === null || out <= knownAt;
  };

const isPublicAt = ({ publicFrom }: ChronicleEvent, knownAt: Instant): boolean =>
  publicFrom !== null && publicFrom.at <= knownAt;

/** Stands in for the report that our sources lack: it happened before everyone's eyes, as later sources say. */
function publicReport(event: ChronicleEvent, knownAt: Instant): Report[] {
  const { publicFrom, reports } = event;
  const later = reports.find(({ status }) => isDone(status)) ?? reports.at(-1);
  if (publicFrom === null || !later) return [];
  const status = statusAt(event, knownAt) ?? later.status;
  return [{ asOf: { at: publicFrom.at, text: publicFrom.text }, status, sources: later.sources }];
}

function knownReports(event: ChronicleEvent, knownAt: Instant): Report[] {
  const reports = event.reports.filter(({ asOf }) => isKnown(asOf, knownAt));
  return isByEditor(event, knownAt) ? [...reports, ...publicReport(event, knownAt)] : reports;
}

/** Whether it was then still to come, or only the editor says that it was not, and more is known now. */
function isAhead(event: ChronicleEvent, knownAt: Instant): boolean {
  const [then, now] = [statusAt(event, knownAt), statusAt(event, null)];
  return isByEditor(event, knownAt) || (then !== null && isPlanned(then) && now !== null && !isPlanned(now));
}

const DOUBTED: readonly ParticipationMode[] = ['denied', 'disputed', 'absent'];

/**
 * A participation is known as soon as one of its sources is out, or the event is public. Its people, its note and that it is
 * doubted may rest on any of its sources: they come with the last, notes and doubts not before the event's own report.
 */
function knownParticipants(chronicle: Chronicle, event: ChronicleEvent, knownAt: Instant): Participant[] {
  const [isAlready, isPublic, ahead] = [isOut(chronicle, knownAt), isPublicAt(event, knownAt), isAhead(event, knownAt)];
  return event.participants.flatMap((participant) => {
    const { sources, mode, people, note } = participant;
    const isWhole = sources.every(isAlready);
    if (!isPublic && !sources.some(isAlready)) return [];
    if (DOUBTED.includes(mode) && (ahead || !isWhole)) return [];
    const told = { people: isWhole ? people : [], note: isWhole && !ahead ? note : null };
    return told.people.length === people.length && told.note === note ? participant : { ...participant, ...told };
  });
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

function eventAsKnown(
  chronicle: Chronicle,
  event: ChronicleEvent,
  knownAt: Instant,
  ids: ReadonlySet<EventId>,
): ChronicleEvent {
  const reports = knownReports(event, knownAt);
  const claims = event.claims.filter(({ asOf }) => isKnown(asOf, knownAt));
  const participants = knownParticipants(chronicle, event, knownAt);
  const related = event.related.filter((id) => ids.has(id));
  const isWhole =
    isSame(reports, event.reports) &&
    isSame(claims, event.claims) &&
    isSame(participants, event.participants) &&
    isSame(related, event.related);
  if (isWhole) return event;
  const isHindsight = isByEditor(event, knownAt) || statusAt(event, knownAt) !== statusAt(event, null);
  return {
    ...event,
    reports,
    claims,
    participants,
    related,
    summary: isHindsight ? '' : event.summary,
    timeNote: isHindsight ? null : event.timeNote,
  };
}

type Remembered = { readonly knownAt: Instant; readonly known: Chronicle };
const lastAsked = new WeakMap<Chronicle, Remembered>();

/**
 * Events not yet known are gone; the others keep the reports, claims and participants that were known by then, and lose
 * the summary and the note on their time while these would tell how it ended, or what no report at hand tells yet. The
 * same chronicle for `null`, and where nothing is taken away; what is derived from it twice is the same.
 */
export function asKnownAt(chronicle: Chronicle, knownAt: KnownAt): Chronicle {
  if (knownAt === null) return chronicle;
  const last = lastAsked.get(chronicle);
  if (last?.knownAt === knownAt) return last.known;
  const seen = chronicle.events.filter((event) => statusAt(event, knownAt) !== null);
  const ids: ReadonlySet<EventId> = new Set(seen.map(({ id }) => id));
  const events = seen.map((event) => eventAsKnown(chronicle, event, knownAt, ids));
  const known = isSame(events, chronicle.events) ? chronicle : { ...chronicle, events };
  lastAsked.set(chronicle, { knownAt, known });
  return known;
}
