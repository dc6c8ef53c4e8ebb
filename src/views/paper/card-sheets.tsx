/** Sources and statements of a lesson as cards to cut out, ten on a sheet. No card tells of a statement that a task asks about who says it, before it has been asked. */
import type { ReactNode } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { cardsOf, type SourceCard, type StatementCard } from '../../domain/lessons/lesson-cards.ts';
import { publishedWords } from '../../domain/words/dates.ts';
import { reliabilityWords, sourceKindWords } from '../../domain/words/sources.ts';
import { languageName } from '../ui/language-name.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import './paper.css';

const ON_A_SHEET = 10;

type Card = SourceCard | StatementCard;

const inTens = (cards: readonly Card[]): Card[][] =>
  Array.from({ length: Math.ceil(cards.length / ON_A_SHEET) }, (_sheet, at) =>
    cards.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET),
  );

/** Sources first; statements begin a sheet of their own. */
export function cardSheets(chronicle: Chronicle, lesson: Lesson): Card[][] {
  const { sources, statements } = cardsOf(chronicle, lesson);
  return [...inTens(sources), ...inTens(statements)];
}

/** Before it, what the card states or shows of its source would tell an answer. */
const whenWords = (after: number): string => (after === 0 ? 'from the start' : `after step ${after}`);

/** What a source shows of itself, and one of the things that it states, in our words; room for it where a task asks what that is. */
function SourceOnCard({ card: { source, states, after } }: { readonly card: SourceCard }): ReactNode {
  const { id, publisher, title, published, language, kind, reliability, url } = source;
  return (
    <li className="paper-card" data-source={id}>
      <p className="paper-kind">Source · {whenWords(after)}</p>
      <p>
        <strong>{url === null ? publisher : <a href={url}>{publisher}</a>}</strong>
      </p>
      {title !== '' && (
        <p className="paper-small">
          <cite lang={language}>{title}</cite>
        </p>
      )}
      <p className="paper-small">
        {sourceKindWords(kind)}, {publishedWords(published)}, in {languageName(language)}
        {reliability === 'low' && `, ${reliabilityWords(reliability)}`}
      </p>
      {states === null ? (
        <p className="paper-line">What does it say?</p>
      ) : (
        <p className="paper-states">In our words: {states.text}</p>
      )}
    </li>
  );
}

function StatementOnCard({ card: { claim, after } }: { readonly card: StatementCard }): ReactNode {
  return (
    <li className="paper-card">
      <p className="paper-kind">Statement · {whenWords(after)}</p>
      <p>{claim.text}</p>
      <p className="paper-line">Who says so?</p>
    </li>
  );
}

export function CardSheets({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const sheets = cardSheets(useChronicle(), lesson);
  const numbered = sheets.map((cards, at) => ({ number: at + 1, cards }));
  return numbered.map(({ number, cards }) => (
    <PaperSheet key={number} title={`${lesson.title} Cards`} at={number} of={sheets.length}>
      <ul className="paper-cards">
        {cards.map((card) =>
          card.kind === 'source' ? (
            <SourceOnCard key={card.source.id} card={card} />
          ) : (
            <StatementOnCard key={card.claim.id} card={card} />
          ),
        )}
      </ul>
    </PaperSheet>
  ));
}
