/** The whole chronicle as it stood at a moment: what was not yet known is not in it, so that no view can tell of it. */
import type {
  Chronicle,
  ChronicleEvent,
  EventId,
  Participant,
  ParticipationMode,
  Report,
  SourceId,
} from '../chronicle.ts';
import { datedAs, isOut } from '../evidence/source-out.ts';
import type { Instant } from '../time/instant.ts';
import { inOrder } from './order.ts';
import { groupsAsKnown, onSourcesOut, orSame, restAsKnown } from './sources-out.ts';
import { isByEditor, isDone, isKnown, isPlanned, type KnownAt, statusAt } from './status.ts';
import { toldOf } from './telling.ts';

const isPublicAt = ({ publicFrom }: ChronicleEvent, knownAt: Instant): boolean =>
  publicFrom !== null && publicFrom.at <= knownAt;

/** Stands in for the report that our sources lack: it happened before everyone's eyes, as later sources say. */
function publicReport(event: ChronicleEvent, knownAt: Instant): Report[] {
  const { publicFrom, reports } = event;
  const later = reports.find(({ status }) => isDone(status)) ?? reports.at(-1);
  if (publicFrom === null || !later) return [];
  const status = statusAt(event, knownAt) ?? later.status;
  return [{ asOf: { at: publicFrom.at, text: publicFrom.text }, status, sources: later.sources, tells: null }];
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
  const isAlready = (id: SourceId): boolean => isOut(chronicle, id, knownAt);
  const [isPublic, ahead] = [isPublicAt(event, knownAt), isAhead(event, knownAt)];
  return event.participants.flatMap((participant) => {
    const { sources, mode, people, note } = participant;
    const isWhole = sources.every(isAlready);
    if (!isPublic && !sources.some(isAlready)) return [];
    if (DOUBTED.includes(mode) && (ahead || !isWhole)) return [];
    const told = { people: isWhole ? people : [], note: isWhole && !ahead ? note : null };
    return told.people.length === people.length && told.note === note ? participant : { ...participant, ...told };
  });
}

/** A known event, on what was known of it. Of the related ones, those in `ids`. The same one where that is all. */
export function eventAsKnown(
  chronicle: Chronicle,
  event: ChronicleEvent,
  knownAt: Instant,
  ids: ReadonlySet<EventId>,
): ChronicleEvent {
  const onOut = <T extends { readonly sources: readonly SourceId[] }>(record: T): T =>
    onSourcesOut(chronicle, record, knownAt);
  const reports = orSame(knownReports(event, knownAt).map(onOut), event.reports);
  const claims = orSame(event.claims.filter(({ asOf }) => isKnown(asOf, knownAt)).map(onOut), event.claims);
  const participants = orSame(knownParticipants(chronicle, event, knownAt).map(onOut), event.participants);
  const related = orSame(
    event.related.filter((id) => ids.has(id)),
    event.related,
  );
  const publicFrom = event.publicFrom && isKnown(event.publicFrom, knownAt) ? event.publicFrom : null;
  const isToldWhole = event.summaryFrom === null || isKnown(event.summaryFrom, knownAt);
  const isWhole =
    isToldWhole &&
    publicFrom === event.publicFrom &&
    reports === event.reports &&
    claims === event.claims &&
    participants === event.participants &&
    related === event.related;
  if (isWhole) return event;
  const isHindsight = isByEditor(event, knownAt) || statusAt(event, knownAt) !== statusAt(event, null);
  const told = toldOf(chronicle, event, knownAt);
  return {
    ...event,
    ...told,
    reports,
    claims,
    participants,
    related,
    publicFrom,
    summaryFrom: isToldWhole ? event.summaryFrom : null,
    summary: isHindsight || !isToldWhole ? '' : event.summary,
    timeNote: isHindsight && told.timeNote === event.timeNote ? null : told.timeNote,
  };
}

/** Moments kept at hand, the last asked last: two that are compared do not put out the one that is read. */
const KEPT = 8;
const remembered = new WeakMap<Chronicle, Map<Instant, Chronicle>>();

function remember(chronicle: Chronicle, knownAt: Instant, known: Chronicle): Chronicle {
  const kept = remembered.get(chronicle) ?? new Map<Instant, Chronicle>();
  remembered.set(chronicle, kept);
  kept.delete(knownAt);
  kept.set(knownAt, known);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

/**
 * Events not yet known are gone; the others keep the reports, claims and participants that were known by then, each on
 * the sources that were out; their title, time and place are as they had been told; and they lose the summary and the note on
 * their time while these would tell how it ended, or what no report at hand tells yet. So do all other records. The same
 * chronicle for `null`, and where nothing is taken away; what is derived from it twice is the same.
 */
export function asKnownAt(chronicle: Chronicle, knownAt: KnownAt): Chronicle {
  if (knownAt === null) return chronicle;
  const kept = remembered.get(chronicle)?.get(knownAt);
  if (kept) return remember(chronicle, knownAt, kept);
  const seen = chronicle.events.filter((event) => statusAt(event, knownAt) !== null);
  const ids: ReadonlySet<EventId> = new Set(seen.map(({ id }) => id));
  const told = seen.map((event) => eventAsKnown(chronicle, event, knownAt, ids));
  const events = told.every(({ when }, at) => when === seen[at]?.when) ? told : inOrder(told);
  const known = {
    ...chronicle,
    ...restAsKnown(chronicle, events, knownAt),
    events: orSame(events, chronicle.events),
    groups: groupsAsKnown(chronicle, knownAt),
  };
  const all: readonly unknown[] = Object.values(chronicle);
  const isWhole = orSame(Object.values(known), all) === all;
  return remember(chronicle, knownAt, isWhole ? chronicle : datedAs(chronicle, known));
}
