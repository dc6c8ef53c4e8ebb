/** Which questions have new answers, and what else was said. Both depend on the moments alone, never on the day. */
import type { Chronicle, ChronicleEvent, Claim, Question } from '../chronicle.ts';
import { type Answer, answersOf } from '../evidence/disagreements.ts';
import type { AnswersChange, ClaimChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

type Said = { readonly claim: Claim; readonly event: ChronicleEvent };

const saidIn = ({ events }: Chronicle): Said[] =>
  events.flatMap((event) => event.claims.map((claim) => ({ claim, event })));

const answersTo = (said: readonly Said[], { id }: Question): Answer[] =>
  answersOf(said.filter(({ claim }) => claim.question === id).map(({ claim }) => claim));

const isSameAnswer = (a: Answer, b: Answer): boolean => a.value === b.value && a.scope === b.scope;

/** Of each question the answers that only `one` has, against those that both have. */
function onlyIn(one: Seen, other: Seen, kind: AnswersChange['kind'], both: Compared): AnswersChange[] {
  const { groundsOf, isAsked } = both;
  const [here, there] = [saidIn(one.chronicle), saidIn(other.chronicle)];
  return [...one.chronicle.questions.values()].flatMap((question): AnswersChange[] => {
    const known = answersTo(there, question);
    const all = answersTo(here, question);
    const answers = all.filter((answer) => !known.some((each) => isSameAnswer(each, answer)));
    if (answers.length === 0) return [];
    const kept = all.filter((answer) => !answers.includes(answer));
    const isRival = ({ scope }: Answer): boolean => question.exclusive.includes(scope);
    const rivals = kept.filter((each) => isRival(each) && answers.some(({ scope }) => scope === each.scope));
    const relation = kept.length === 0 ? 'first' : rivals.length === 0 ? 'beside' : 'against';
    const claims = answers.flatMap((answer) => answer.claims);
    const grounds = groundsOf(
      claims.flatMap(({ sources }) => sources),
      here.filter(({ claim }) => claims.includes(claim)).map(({ event }) => event.id),
    );
    if (!grounds.events.some(isAsked)) return [];
    return [{ kind, question, relation, answers, others: rivals.length === 0 ? kept : rivals, ...grounds }];
  });
}

/** Added, dropped; within each in order of the questions. */
export const answerChanges = (compared: Compared): AnswersChange[] => [
  ...onlyIn(compared.b, compared.a, 'answers-added', compared),
  ...onlyIn(compared.a, compared.b, 'answers-dropped', compared),
];

/** Those that `answers` do not tell already: added, dropped; within each in order of the events, then as written. */
export function claimChanges({ a, b, groundsOf, isAsked }: Compared, answers: readonly AnswersChange[]): ClaimChange[] {
  const told = new Set(answers.flatMap((change) => change.answers.flatMap(({ claims }) => claims.map(({ id }) => id))));
  const only = (one: Seen, other: Seen, kind: ClaimChange['kind']): ClaimChange[] => {
    const ids = new Set(saidIn(other.chronicle).map(({ claim }) => claim.id));
    return saidIn(one.chronicle)
      .filter(({ claim, event }) => isAsked(event.id) && !ids.has(claim.id) && !told.has(claim.id))
      .map(({ claim, event }) => ({ kind, claim, event, ...groundsOf(claim.sources, [event.id]) }));
  };
  return [...only(b, a, 'claim-added'), ...only(a, b, 'claim-dropped')];
}
