/** Who says what a lesson's text says: the sources behind the records that it rests on. */
import type { Chronicle, Source } from '../chronicle.ts';
import { GROUND_RECORDS } from '../evidence/base-map-sources.ts';
import type { Evidence } from './lesson.ts';
import { claimsNamed, eventsNamed, groupsNamed, sourcesNamed } from './named-records.ts';

/** Each once; those of the base map last. `chronicle` is as known where it is read: a class's step hands in its own moment's, so that none is told too early. */
export function evidenceSources(chronicle: Chronicle, evidence: Evidence): Source[] {
  const ids = [
    ...evidence.sources,
    ...claimsNamed(chronicle, evidence.claims).flatMap(({ sources }) => sources),
    ...eventsNamed(chronicle, evidence.events).flatMap(({ reports }) => reports.flatMap(({ sources }) => sources)),
    ...groupsNamed(chronicle, evidence.groups).flatMap(({ members }) => members.flatMap(({ sources }) => sources)),
  ];
  const ground = evidence.baseMap ? GROUND_RECORDS.flatMap(({ sources }) => sources) : [];
  return [...sourcesNamed(chronicle, [...new Set(ids)]), ...ground];
}
