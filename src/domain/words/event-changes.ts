/** Which events became known and how their status moved, in clauses that never tell as done what was planned. */
import type { EventChange, StatusChange } from '../changes/change.ts';
import type { ReportStatus } from '../chronicle.ts';
import { isPlanned } from '../events/status.ts';
import { type Clause, quoted, type Saying, was } from './saying.ts';

const KNOWN: Record<ReportStatus, (count: number) => string> = {
  announced: (count) => `${was(count)} announced`,
  expected: (count) => `${was(count)} expected`,
  happening: (count) => `${was(count)} reported under way`,
  'took-place': (count) => `${was(count)} reported to have taken place`,
  superseded: () => 'became known, as superseded',
  cancelled: () => 'became known, as cancelled',
};

const MOVED: Record<ReportStatus, (count: number) => string> = {
  ...KNOWN,
  'took-place': () => 'took place',
  superseded: (count) => `${was(count)} superseded`,
  cancelled: (count) => `${was(count)} cancelled`,
};

function clauseOf({ kind, status, isBeforeSources }: EventChange): Clause {
  if (kind === 'event-dropped') return (list, count) => `${list} ${was(count)} not yet known`;
  // No source here had reported it: it happened before everyone's eyes.
  if (isBeforeSources && status === 'took-place') return (list) => `${list} became public`;
  return (list, count) => `${list} ${KNOWN[status](count)}`;
}

export const eventSaying = (change: EventChange): Saying => ({
  change,
  subject: quoted(change.event.label),
  clause: clauseOf(change),
});

export function statusSaying(change: StatusChange): Saying {
  const { from, to } = change;
  const isBack = isPlanned(to) && !isPlanned(from);
  return {
    change,
    subject: quoted(change.event.label),
    clause: (list, count) => `${list} ${isBack ? `${was(count)} still only ${to}` : MOVED[to](count)}`,
  };
}
