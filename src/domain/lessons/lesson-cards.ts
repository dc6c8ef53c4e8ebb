/** What a class cuts out: the statements that a lesson's tasks are about, and the sources that its pupils tell apart. */
import type { Chronicle, Claim, Source, SourceId } from '../chronicle.ts';
import { offeredAfter, sayingAfter, showingAfter, statementAfter } from './card-moments.ts';
import type { Lesson } from './lesson.ts';
import { namedClaims } from './named-claims.ts';
import { claimsNamed, sourcesNamed } from './named-records.ts';

/** `after`: the number of the step after which it gives no answer away; 0 for a card that may be handed out at the start. */
export type StatementCard = { readonly kind: 'statement'; readonly claim: Claim; readonly after: number };
export type SourceCard = {
  readonly kind: 'source';
  readonly source: Source;
  /** One of the statements that rest on it; null where none can be told by the time that a task offers it. */
  readonly states: Claim | null;
  readonly after: number;
};
export type LessonCards = { readonly sources: readonly SourceCard[]; readonly statements: readonly StatementCard[] };

/** What is longer does not fit a card beside what a source shows of itself. */
const FEW_LETTERS = 170;

const byWords =
  <T extends { readonly after: number }>(words: (card: T) => string) =>
  (a: T, b: T): number =>
    a.after - b.after || (words(a) < words(b) ? -1 : Number(words(a) > words(b)));

/** Of the statements that rest on the source the one that can be told first; of several, the first that is short. */
function sourceCard(chronicle: Chronicle, lesson: Lesson, source: Source): SourceCard {
  const shows = showingAfter(chronicle, lesson, source.id);
  const offered = offeredAfter(lesson, source.id) ?? lesson.steps.length;
  const told = chronicle.events
    .flatMap(({ claims }) => claims)
    .filter(({ sources }) => sources.includes(source.id))
    .map((claim) => ({ claim, after: Math.max(shows, sayingAfter(chronicle, lesson, claim)) }))
    .filter(({ after }) => after <= offered);
  const [first] = told.sort(
    (a, b) =>
      a.after - b.after ||
      Number(a.claim.text.length > FEW_LETTERS) - Number(b.claim.text.length > FEW_LETTERS) ||
      a.claim.asOf.at - b.claim.asOf.at,
  );
  return { kind: 'source', source, states: first?.claim ?? null, after: first?.after ?? shows };
}

/** Each once, by when they are handed out, then by their words: the order tells nothing of what belongs together. */
export function cardsOf(chronicle: Chronicle, lesson: Lesson): LessonCards {
  const tasks = lesson.steps.flatMap(({ task }) => task ?? []);
  const claims = claimsNamed(chronicle, [...new Set(tasks.flatMap(namedClaims))]);
  const offered = tasks.flatMap((task) => (task.kind === 'match' ? task.sources : []));
  const ids = new Set<SourceId>([...offered, ...claims.flatMap(({ sources }) => sources)]);
  return {
    statements: claims
      .map((claim): StatementCard => ({ kind: 'statement', claim, after: statementAfter(chronicle, lesson, claim) }))
      .sort(byWords(({ claim }) => claim.text)),
    sources: sourcesNamed(chronicle, [...ids])
      .map((source) => sourceCard(chronicle, lesson, source))
      .sort(byWords(({ source }) => `${source.publisher} ${source.title}`)),
  };
}
