/** What was known of an event at an instant: the status of its last report by then. */
import type { ChronicleEvent, KnownFrom, Report, ReportStatus } from '../chronicle.ts';
import type { Instant } from '../time/instant.ts';

/** The moment from which the week is seen: an instant, or `null` for all that is known now. */
export type KnownAt = Instant | null;

export const isKnown = (asOf: KnownFrom, knownAt: KnownAt): boolean => knownAt === null || asOf.at <= knownAt;

/** The last report by then; null while nothing was known of the event. */
export function lastReport(event: ChronicleEvent, knownAt: KnownAt): Report | null {
  return event.reports.findLast((report) => isKnown(report.asOf, knownAt)) ?? null;
}

/**
 * Null while the event was not yet known and is not to be shown. An event that was public when it happened, but whose
 * sources here are later, counts as taking place from that moment on (the editor's `publicFrom`).
 */
export function statusAt(event: ChronicleEvent, knownAt: KnownAt): ReportStatus | null {
  const report = lastReport(event, knownAt);
  const isPublic = event.publicFrom !== null && knownAt !== null && event.publicFrom.at <= knownAt;
  if (isPublic && (report === null || isPlanned(report.status))) return 'took-place';
  return report?.status ?? null;
}

/** Said beforehand, and nobody has said since that it happened. */
export const isPlanned = (status: ReportStatus): boolean => status === 'announced' || status === 'expected';

/** It happened or is happening: the opposite of planned, without those called off or overtaken. */
export const isDone = (status: ReportStatus): boolean => status === 'took-place' || status === 'happening';
