/** Where sources differ: every value in equal weight, in order of date, each with what it counts and who says so. */
import type { ReactNode } from 'react';
import type { Claim, EventId } from '../../domain/chronicle.ts';
import { eventOfClaim } from '../../domain/evidence/claim-event.ts';
import type { Answer, Disagreement } from '../../domain/evidence/disagreements.ts';
import { kindWords, valuesWords } from '../../domain/words/disagreements.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { EventLink } from './event-link.tsx';
import { useElsewhere } from './story-links.ts';

/** The id of the disclosure, one for each card that it is in. */
export const disagreementId = (event: EventId, { question }: Disagreement): string => `story-${event}-${question.id}`;

function AnswerClaim({ claim, event }: { readonly claim: Claim; readonly event: EventId }): ReactNode {
  const origin = eventOfClaim(useChronicle(), claim);
  return (
    <li>
      <p>
        {claim.text}
        {origin && origin.id !== event && (
          <>
            {' '}
            <span className="story-quiet">
              (<EventLink event={origin}>{origin.title}</EventLink>)
            </span>
          </>
        )}
      </p>
      <SourceList ids={claim.sources} />
    </li>
  );
}

function AnswerCard({ answer, event }: { readonly answer: Answer; readonly event: EventId }): ReactNode {
  const sources = answer.claims.flatMap((claim) => claim.sources);
  return (
    <li className="story-answer" {...says('answer', answer.value)} {...statement('answer', sources)}>
      <p className="story-answer-value">{answer.value}</p>
      {answer.scope !== '' && <p className="story-answer-scope">{answer.scope}</p>}
      <ul className="story-plain">
        {answer.claims.map((claim) => (
          <AnswerClaim key={claim.id} claim={claim} event={event} />
        ))}
      </ul>
    </li>
  );
}

type Props = {
  readonly disagreement: Disagreement;
  /** The event in whose card it stands. */
  readonly event: EventId;
  /** Open from the start, for a page that tells all of one event. */
  readonly isOpen?: boolean;
};

export function DisagreementDisclosure({ disagreement, event, isOpen }: Props): ReactNode {
  const { question, answers } = disagreement;
  const elsewhere = useElsewhere();
  return (
    <Disclosure
      id={disagreementId(event, disagreement)}
      className="story-differ"
      elsewhere={elsewhere?.event(event)}
      {...(isOpen ? { isOpen } : {})}
      label={
        <>
          <strong>Sources differ:</strong> <span>{question.text}</span>
          <span className="story-differ-question">{valuesWords(disagreement)}</span>
        </>
      }
    >
      <div className="story-differ-body">
        <p>
          <strong>{kindWords(disagreement)}</strong> In order of date; none is preferred.
        </p>
        <ol className="story-answers">
          {answers.map((answer) => (
            <AnswerCard key={`${answer.value}/${answer.scope}`} answer={answer} event={event} />
          ))}
        </ol>
        {question.note !== null && (
          <p className="story-note">
            <strong>Editor’s note:</strong> {question.note}
          </p>
        )}
      </div>
    </Disclosure>
  );
}
