/** Which events became known, and of which the status moved. Both depend on the moments alone, never on the day. */
import { lastReport } from '../events/status.ts';
import type { EventChange, StatusChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

function onlyIn(one: Seen, other: Seen, kind: EventChange['kind'], { groundsOf }: Compared): EventChange[] {
  return [...one.events.values()].flatMap(({ event, status }): EventChange[] => {
    const report = lastReport(event, one.side.knownAt);
    if (other.events.has(event.id) || report === null) return [];
    return [{ kind, event, status, report, ...groundsOf(report.sources, [event.id]) }];
  });
}

function statusChanges({ a, b, groundsOf }: Compared): StatusChange[] {
  return [...b.events.values()].flatMap(({ event, status: to }): StatusChange[] => {
    const there = a.events.get(event.id);
    const before = there && lastReport(there.event, a.side.knownAt);
    const after = lastReport(event, b.side.knownAt);
    if (!before || !after || there.status === to) return [];
    const grounds = groundsOf([...after.sources, ...before.sources], [event.id]);
    return [{ kind: 'status-moved', event, from: there.status, to, before, after, ...grounds }];
  });
}

/** Known, moved, dropped; within each in order of the events' time. */
export function eventChanges(compared: Compared): (EventChange | StatusChange)[] {
  const { a, b } = compared;
  return [
    ...onlyIn(b, a, 'event-known', compared),
    ...statusChanges(compared),
    ...onlyIn(a, b, 'event-dropped', compared),
  ];
}
