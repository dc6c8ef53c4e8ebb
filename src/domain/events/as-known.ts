/** The whole chronicle as it stood at a moment: what was not yet known is not in it, so that no view can tell of it. */
import type { Chronicle, ChronicleEvent, EventId, Participant, Report } from '../chronicle.ts';
import { isOut } from '../evidence/source-out.ts';
import type { Instant } from '../time/instant.ts';
import { isDone, isKnown, isPlanned, type KnownAt, lastReport, statusAt } from './status.ts';

/** A participation is known as soon as one of its sources is out. One without a date is no reason to hide it. */
const isParticipantKnown = (chronicle: Chronicle, { sources }: Participant, knownAt: Instant): boolean =>
  sources.some((id) => isOut(chronicle, id, knownAt));

const isPublicAt = ({ publicFrom }: ChronicleEvent, knownAt: Instant): boolean =>
  publicFrom !== null && publicFrom.at <= knownAt;

/** Stands in for the report that our sources lack: it took place before everyone's eyes, as later sources say. */
function publicReport({ publicFrom, reports }: ChronicleEvent): Report[] {
  const later = reports.find(({ status }) => isDone(status)) ?? reports.at(-1);
  if (publicFrom === null || !later) return [];
  return [{ asOf: { at: publicFrom.at, text: publicFrom.text }, status: 'took-place', sources: later.sources }];
}

function knownReports(event: ChronicleEvent, knownAt: Instant): Report[] {
  const reports = event.reports.filter(({ asOf }) => isKnown(asOf, knownAt));
  const last = lastReport(event, knownAt);
  const isHeard = last !== null && !isPlanned(last.status);
  return isHeard || !isPublicAt(event, knownAt) ? reports : [...reports, ...publicReport(event)];
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
  const isPublic = isPublicAt(event, knownAt);
  const participants = event.participants.filter((each) => isPublic || isParticipantKnown(chronicle, each, knownAt));
  const related = event.related.filter((id) => ids.has(id));
  const isWhole =
    isSame(reports, event.reports) &&
    isSame(claims, event.claims) &&
    isSame(participants, event.participants) &&
    isSame(related, event.related);
  if (isWhole) return event;
  const isHindsight = statusAt(event, knownAt) !== statusAt(event, null);
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
 * Events not yet known are gone; the others keep the reports, claims and participants that were known by then, and lose
 * the summary and the note on their time while these would tell how it ended. The same chronicle for `null`, and where
 * nothing is taken away; what is derived from it twice is the same.
 */
export function asKnownAt(chronicle: Chronicle, knownAt: KnownAt): Chronicle {
  if (knownAt === null) return chronicle;
  const kept = remembered.get(chronicle)?.get(knownAt);
  if (kept) return remember(chronicle, knownAt, kept);
  const seen = chronicle.events.filter((event) => statusAt(event, knownAt) !== null);
  const ids: ReadonlySet<EventId> = new Set(seen.map(({ id }) => id));
  const events = seen.map((event) => eventAsKnown(chronicle, event, knownAt, ids));
  const known = isSame(events, chronicle.events) ? chronicle : { ...chronicle, events };
  return remember(chronicle, knownAt, known);
}
