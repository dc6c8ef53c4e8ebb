/** One event of a file as the domain has it. */
import type { ChronicleEvent, Participant, Report, Telling } from '../domain/chronicle.ts';
import type { Zone } from '../domain/time/instant.ts';
import { toKnownFrom, toWhen } from './moments.ts';
import type { EventRecord } from './schema.ts';

type ParticipantRecord = NonNullable<EventRecord['participants']>[number];

const toParticipant = (record: ParticipantRecord): Participant => ({
  party:
    record.country === undefined
      ? { kind: 'organisation', id: record.organisation ?? '' }
      : { kind: 'country', iso3: record.country },
  mode: record.mode,
  level: record.level ?? null,
  people: record.people ?? [],
  sources: record.sources,
  note: record.note ?? null,
});

type TellingRecord = Pick<EventRecord['reports'][number], 'title' | 'label' | 'when' | 'timeNote' | 'place'>;

function toTelling({ title, label, when, timeNote, place }: TellingRecord): Telling | null {
  if ((title ?? label ?? when ?? timeNote ?? place) === undefined) return null;
  return {
    title: title ?? null,
    label: label ?? null,
    when: when === undefined ? null : toWhen(when),
    timeNote: timeNote ?? null,
    place: place ?? null,
  };
}

const toReports = (records: EventRecord['reports'], zone: Zone): Report[] =>
  records
    .map(({ asOf, status, sources, ...telling }) => ({
      asOf: toKnownFrom(asOf, zone),
      status,
      sources,
      tells: toTelling(telling),
    }))
    .sort((a, b) => a.asOf.at - b.asOf.at);

/** `zone` is the place's, or the chronicle's where there is none; days of `asOf` are the chronicle's own. */
export const toEvent = (record: EventRecord, zone: Zone, chronicleZone: Zone): ChronicleEvent => ({
  id: record.id,
  title: record.title,
  label: record.label,
  summary: record.summary,
  summaryFrom: record.summaryFrom === undefined ? null : toKnownFrom(record.summaryFrom, chronicleZone),
  kind: record.kind,
  tier: record.tier ?? 'core',
  when: toWhen(record.when),
  timeNote: record.timeNote ?? null,
  zone,
  place: record.place ?? null,
  isVirtual: record.virtual ?? false,
  participants: (record.participants ?? []).map(toParticipant),
  reports: toReports(record.reports, chronicleZone),
  publicFrom: record.publicFrom
    ? {
        ...toKnownFrom(record.publicFrom.asOf, chronicleZone),
        reason: record.publicFrom.reason,
        tells: toTelling(record.publicFrom),
      }
    : null,
  claims: record.claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    question: claim.question ?? null,
    value: claim.value ?? null,
    scope: claim.scope ?? null,
    sources: claim.sources,
    asOf: toKnownFrom(claim.asOf, chronicleZone),
    confidence: claim.confidence,
  })),
  tags: record.tags ?? [],
  related: record.related ?? [],
  after: record.after ?? [],
});
