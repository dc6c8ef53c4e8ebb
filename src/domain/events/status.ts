/** What was known of an event at an instant: the status of its last report by then. */
import type { ChronicleEvent, KnownFrom, Report, ReportStatus } from '../chronicle.ts';
import type { Instant } from '../time/instant.ts';
import { intervalOf } from '../time/when.ts';

/** The moment from which the week is seen: an instant, or `null` for all that is known now. */
export type KnownAt = Instant | null;

export const isKnown = (asOf: KnownFrom, knownAt: KnownAt): boolean => knownAt === null || asOf.at <= knownAt;

/** The last report by then; null while nothing was known of the event. */
export function lastReport(event: ChronicleEvent, knownAt: KnownAt): Report | null {
  return event.reports.findLast((report) => isKnown(report.asOf, knownAt)) ?? null;
}

/** Whether it was public by then although no report at hand says so: only the editor's `publicFrom` carries it. */
export function isByEditor(event: ChronicleEvent, knownAt: KnownAt): boolean {
  if (event.publicFrom === null || knownAt === null || knownAt < event.publicFrom.at) return false;
  const report = lastReport(event, knownAt);
  return report === null || isPlanned(report.status);
}

/**
 * Null while the event was not yet known and is not to be shown. An event that was public when it happened, but whose
 * sources here are later, is under way from that moment (the editor's `publicFrom`) until its end, and then took place.
 */
export function statusAt(event: ChronicleEvent, knownAt: KnownAt): ReportStatus | null {
  if (knownAt !== null && isByEditor(event, knownAt))
    return knownAt < intervalOf(event.when, event.zone).end ? 'happening' : 'took-place';
  return lastReport(event, knownAt)?.status ?? null;
}

/** Said beforehand, and nobody has said since that it happened. */
export const isPlanned = (status: ReportStatus): boolean => status === 'announced' || status === 'expected';

/** It happened or is happening: the opposite of planned, without those called off or overtaken. */
export const isDone = (status: ReportStatus): boolean => status === 'took-place' || status === 'happening';

/** How it is drawn: as planned, as done, or as called off or overtaken. */
export function standingOf(status: ReportStatus): 'planned' | 'done' | 'off' {
  if (isPlanned(status)) return 'planned';
  return isDone(status) ? 'done' : 'off';
}
