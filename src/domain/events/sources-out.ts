/** Records as they stood on the sources that were out at a moment: no other is named, and what all of them tell is left out. */
import type { Chronicle, Claim, Group, Membership, PlaceId, Question, SourceId } from '../chronicle.ts';
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

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** `told`, or the very list that it was told from where nothing is taken away. */
export const orSame = <T>(told: readonly T[], all: readonly T[]): readonly T[] => (isSame(told, all) ? all : told);

/** Without those of which null is told; the same map where nothing is taken away. */
function mapped<K, T>(records: ReadonlyMap<K, T>, tell: (record: T, id: K) => T | null): ReadonlyMap<K, T> {
  const told = new Map<K, T>();
  for (const [id, record] of records) {
    const left = tell(record, id);
    if (left !== null) told.set(id, left);
  }
  return isSame([...told.values()], [...records.values()]) ? records : told;
}

/** What a source without a date tells stood before the days shown, if it did not begin in them. */
const stoodBefore = ({ sources, extent }: Chronicle, { from, sources: ids }: Membership): boolean =>
  (from === null || from < extent.start) && ids.some((id) => sources.get(id)?.published.kind === 'unknown');

/**
 * A membership is told once one of its sources is out, or where it stood before. Groups of which none was told are gone, and the
 * note on one comes with the last of its sources. The same groups where nothing is taken away.
 */
export const groupsAsKnown = (chronicle: Chronicle, knownAt: Instant): readonly Group[] =>
  orSame(
    chronicle.groups.flatMap((group) => {
      const members = group.members.flatMap((member) => {
        const told = withNote(chronicle, member, knownAt);
        return told === member || told.sources.length > 0 || stoodBefore(chronicle, member) ? told : [];
      });
      if (isSame(members, group.members)) return group;
      return members.length === 0 ? [] : { ...group, members, note: null };
    }),
    chronicle.groups,
  );

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
  return {
    sources: mapped(sources, (source, id) => (isOut(chronicle, id, at) ? source : null)),
    people: mapped(people, (person) => onSourcesOut(chronicle, person, at)),
    organisations: mapped(organisations, (organisation) => onSourcesOut(chronicle, organisation, at)),
    places: mapped(places, (place, id) => {
      const told = withNote(chronicle, place, at);
      const isTold = isToldOf.has(id) || (!isToBeTold.has(id) && (told === place || told.sources.length > 0));
      return isTold ? told : null;
    }),
    questions: questionsAsKnown(chronicle, events),
  };
}
