/** What the answers rest on that sources give differently. */
import { longDate } from '../words/dates.ts';
import { countWords } from '../words/lists.ts';
import { RULES } from '../words/rules.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import { eventOfClaim } from './claim-event.ts';
import { type Disagreement, disagreementsOf } from './disagreements.ts';
import type { Ground } from './grounds.ts';

/** Claims of its answers, or of those with one value alone, in order of the answers. */
const groundsFor = ({ chronicle, grounds }: Asked, { answers }: Disagreement, value: string | null): Ground[] =>
  answers
    .filter((answer) => value === null || answer.value === value)
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => {
      const event = eventOfClaim(chronicle, claim);
      return event ? [grounds.claim(event, claim)] : [];
    });

export function questionAnswer(asked: Asked, id: string, value: string | null): Answered | null {
  const found = disagreementsOf(asked.chronicle, asked.knownAt).find(({ question }) => question.id === id);
  if (!found) return null;
  const statement = value === null ? found.question.text : `${found.question.text} ${value}`;
  const note = found.question.note === null ? '' : ` Editor’s note: ${found.question.note}`;
  return answered(asked, statement, RULES.question + note, groundsFor(asked, found, value));
}

/** The questions of the day to which sources give different answers. */
export function differencesAnswer(asked: Asked): Answered {
  const { chronicle, day, knownAt } = asked;
  const today = disagreementsOf(chronicle, knownAt).filter(({ events }) =>
    day.events.some(({ event }) => events.includes(event.id)),
  );
  return answered(
    asked,
    `Sources differ on ${countWords(today.length, 'question', 'questions')} on ${longDate(day.date)}`,
    RULES.differences,
    today.flatMap((each) => groundsFor(asked, each, null)),
  );
}
