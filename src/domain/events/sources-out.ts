/** Records as they stood on the sources that were out at a moment: no other is named, and what all of them tell is left out. */
import type { Chronicle, Claim, Group, Membership, PlaceId, Question, Source, SourceId } from '../chronicle.ts';
import { isOut } from '../evidence/source-out.ts';
import type { Instant } from '../time/instant.ts';

type Sourced = { readonly sources: readonly SourceId[] };

/** Its sources that were out by then; none where it is told on an editor's word alone, or stood before the days shown. */
export function onSourcesOut<T extends Sourced>(chronicle: Chronicle, record: T, knownAt: Instant): T {
  const sources = record.sources.filter((id) => isOut(chronicle, id, knownAt));
  return sources.length === record.sources.length ? record : { ...record, sources };
}

/** A note may rest on any of the sources: it comes with the last. */
function withNote<T extends Sourced & { readonly note: string | null }>(
  chronicle: Chronicle,
  record: T,
  at: Instant,
): T {
  const told = onSourcesOut(chronicle, record, at);
  return told === record || told.note === null ? told : { ...told, note: null };
}

export const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** The same map where nothing is taken away. */
function mapped<K, T>(records: ReadonlyMap<K, T>, told: (record: T) => T): ReadonlyMap<K, T> {
  const kept = [...records].map(([id, record]) => [id, told(record)] as const);
  return kept.every(([id, record]) => record === records.get(id)) ? records : new Map(kept);
}

/**
 * Whether it was told by then: one of its sources was out, or one shows no date and it had begun before the days shown, so that
 * it stood already. One without sources is on an editor's word, or was let through before.
 */
function isTold(chronicle: Chronicle, { from, sources }: Membership, knownAt: Instant): boolean {
  const stood = from === null || from < chronicle.extent.start;
  return (
    sources.length === 0 ||
    sources.some(
      (id) => isOut(chronicle, id, knownAt) || (stood && chronicle.sources.get(id)?.published.kind === 'unknown'),
    )
  );
}

/**
 * Groups with the memberships that were told by then; those of which none was are gone, and the note on one comes with the last
 * of its sources. The same group where nothing is taken away.
 */
export function groupsAsKnown(chronicle: Chronicle, knownAt: Instant): Group[] {
  return chronicle.groups.flatMap((group) => {
    const told = group.members.filter((member) => isTold(chronicle, member, knownAt));
    const members = told.map((member) => withNote(chronicle, member, knownAt));
    if (isSame(members, group.members)) return group;
    return members.length === 0 ? [] : { ...group, members, note: null };
  });
}

/** The note on a question weighs all its answers: it comes with the last of them. */
function questionsAsKnown(
  { events, questions }: Chronicle,
  known: readonly { readonly claims: readonly Claim[] }[],
): ReadonlyMap<string, Question> {
  const count = (claims: readonly Claim[], id: string): number =>
    claims.filter(({ question }) => question === id).length;
  const [all, told] = [events.flatMap(({ claims }) => claims), known.flatMap(({ claims }) => claims)];
  return mapped(questions, (question) =>
    question.note === null || count(all, question.id) === count(told, question.id)
      ? question
      : { ...question, note: null },
  );
}

type Known = { readonly place: PlaceId | null; readonly claims: readonly Claim[] };

/** All but events and groups, given the events as known. Places are gone that nothing told of yet. */
export function restAsKnown(
  chronicle: Chronicle,
  events: readonly Known[],
  at: Instant,
): Pick<Chronicle, 'sources' | 'people' | 'organisations' | 'places' | 'questions'> {
  const { sources, people, organisations, places } = chronicle;
  const isToldOf = new Set(events.map(({ place }) => place));
  // Where something was, or is to be, is not told before that is, whoever had described the place.
  const isToBeTold = new Set(chronicle.events.map(({ place }) => place));
  const out = [...sources].filter(([id]) => isOut(chronicle, id, at));
  const told = mapped(places, (place) => withNote(chronicle, place, at));
  const kept = [...told].filter(
    ([id, place]) =>
      isToldOf.has(id) || (!isToBeTold.has(id) && (place.sources.length > 0 || places.get(id)?.sources.length === 0)),
  );
  return {
    sources: out.length === sources.size ? sources : new Map<SourceId, Source>(out),
    people: mapped(people, (person) => onSourcesOut(chronicle, person, at)),
    organisations: mapped(organisations, (organisation) => onSourcesOut(chronicle, organisation, at)),
    places: kept.length === told.size ? told : new Map(kept),
    questions: questionsAsKnown(chronicle, events),
  };
}
