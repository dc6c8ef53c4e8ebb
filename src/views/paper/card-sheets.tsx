/** Sources and statements of a lesson as cards to cut out, ten on a sheet. No card tells which belongs to which. */
import type { ReactNode } from 'react';
import type { Chronicle, Claim, Source } from '../../domain/chronicle.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { cardsOf } from '../../domain/lessons/lesson-cards.ts';
import { publishedWords } from '../../domain/words/dates.ts';
import { reliabilityWords, sourceKindWords } from '../../domain/words/sources.ts';
import { languageName } from '../ui/language-name.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import './paper.css';

const ON_A_SHEET = 10;

type Card =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'statement'; readonly claim: Claim };

const inTens = (cards: readonly Card[]): Card[][] =>
  Array.from({ length: Math.ceil(cards.length / ON_A_SHEET) }, (_sheet, at) =>
    cards.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET),
  );

/** Sources first; statements begin a sheet of their own. */
export function cardSheets(chronicle: Chronicle, lesson: Lesson): Card[][] {
  const { sources, statements } = cardsOf(chronicle, lesson);
  return [
    ...inTens(sources.map((source) => ({ kind: 'source', source }))),
    ...inTens(statements.map((claim) => ({ kind: 'statement', claim }))),
  ];
}

/** What a source shows of itself; what it says is on other cards, or to be looked up. */
function SourceCard({ source }: { readonly source: Source }): ReactNode {
  const { id, publisher, title, published, language, kind, reliability, url } = source;
  return (
    <li className="paper-card" data-source={id}>
      <p className="paper-kind">Source</p>
      <p>
        <strong>{url === null ? publisher : <a href={url}>{publisher}</a>}</strong>
      </p>
      {title !== '' && (
        <p>
          <cite lang={language}>{title}</cite>
        </p>
      )}
      <p>
        {sourceKindWords(kind)}, {publishedWords(published)}, in {languageName(language)}
        {reliability === 'low' && `, ${reliabilityWords(reliability)}`}
      </p>
    </li>
  );
}

function StatementCard({ claim }: { readonly claim: Claim }): ReactNode {
  return (
    <li className="paper-card">
      <p className="paper-kind">Statement</p>
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
            <SourceCard key={card.source.id} source={card.source} />
          ) : (
            <StatementCard key={card.claim.id} claim={card.claim} />
          ),
        )}
      </ul>
    </PaperSheet>
  ));
}
