/** What a class cuts out: the statements that a lesson's tasks are about, and the sources that its pupils tell apart. */
import type { Chronicle, Claim, Source, SourceId } from '../chronicle.ts';
import { GROUND_RECORDS } from '../evidence/base-map-sources.ts';
import type { Evidence, Lesson } from './lesson.ts';
import { namedClaims } from './named-claims.ts';
import { claimsNamed, eventsNamed, groupsNamed, sourcesNamed } from './named-records.ts';

export type LessonCards = { readonly sources: readonly Source[]; readonly statements: readonly Claim[] };

const byWords =
  <T>(words: (thing: T) => string) =>
  (a: T, b: T): number =>
    words(a) < words(b) ? -1 : Number(words(a) > words(b));

/** Each once, by their words: the order tells nothing of what belongs together. */
export function cardsOf(chronicle: Chronicle, { steps }: Lesson): LessonCards {
  const tasks = steps.flatMap(({ task }) => task ?? []);
  const statements = claimsNamed(chronicle, [...new Set(tasks.flatMap(namedClaims))]);
  const offered = tasks.flatMap((task) => (task.kind === 'match' ? task.sources : []));
  const ids = new Set([...offered, ...statements.flatMap(({ sources }) => sources)]);
  return {
    statements: statements.sort(byWords(({ text }) => text)),
    sources: sourcesNamed(chronicle, [...ids]).sort(byWords(({ publisher, title }) => `${publisher} ${title}`)),
  };
}

/** All that a text rests on, the base map's own sources among them, each once. */
export function sourcesOfEvidence(chronicle: Chronicle, evidence: Evidence): Source[] {
  const { claims, events, groups, sources, baseMap } = evidence;
  const ids: SourceId[] = [
    ...claimsNamed(chronicle, claims).flatMap((claim) => claim.sources),
    ...eventsNamed(chronicle, events).flatMap(({ reports }) => reports.flatMap((report) => report.sources)),
    ...groupsNamed(chronicle, groups).flatMap(({ members }) => members.flatMap((member) => member.sources)),
    ...sources,
  ];
  const ground = baseMap ? GROUND_RECORDS.flatMap((record) => record.sources) : [];
  return [...sourcesNamed(chronicle, [...new Set(ids)]), ...ground];
}
