/** What a newer edition of a chronicle has that an earlier one lacks, and the other way about. */
import type { Chronicle, Correction } from '../chronicle.ts';
import { isSameRecord } from './same-records.ts';

export type RecordCounts = { readonly added: number; readonly changed: number; readonly removed: number };

export type EditionChanges = {
  /** Those that the earlier one lacks, the newest first. */
  readonly corrections: readonly Correction[];
  /** Their statements are counted apart. */
  readonly events: RecordCounts;
  readonly statements: RecordCounts;
  readonly sources: RecordCounts;
};

type Records = ReadonlyMap<string, unknown>;

function countChanges(before: Records, after: Records): RecordCounts {
  const kept = [...before].filter(([id]) => after.has(id));
  return {
    added: after.size - kept.length,
    changed: kept.filter(([id, record]) => !isSameRecord(record, after.get(id))).length,
    removed: before.size - kept.length,
  };
}

const eventsIn = ({ events }: Chronicle): Records =>
  new Map(events.map((event) => [event.id, { ...event, claims: [] }]));

const statementsIn = ({ events }: Chronicle): Records =>
  new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, { ...claim, event: id }] as const)));

export function editionChanges(before: Chronicle, after: Chronicle): EditionChanges {
  const known = new Set(before.corrections.map(({ id }) => id));
  return {
    corrections: after.corrections.filter(({ id }) => !known.has(id)),
    events: countChanges(eventsIn(before), eventsIn(after)),
    statements: countChanges(statementsIn(before), statementsIn(after)),
    sources: countChanges(before.sources, after.sources),
  };
}
