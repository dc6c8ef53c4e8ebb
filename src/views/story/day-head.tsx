/** The day's name, the sentence that says what the map shows, and where sources differ today. */
import { memo, type ReactNode, type RefObject } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { countWords } from '../../domain/words/lists.ts';
import { useIsFromServer } from '../ui/as-built.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { LATER_SOURCES, SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { DayDifferences } from './day-differences.tsx';
import { useElsewhere } from './story-links.ts';

type Props = {
  readonly day: ChronicleDay;
  readonly disagreements: readonly Disagreement[];
  /** Given the focus when the reader steps by the links of the story. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

export const DayHead = memo(function DayHead({ day, disagreements, heading }: Props): ReactNode {
  const chronicle = useChronicle();
  const elsewhere = useElsewhere();
  const isFromServer = useIsFromServer();
  const { text, sources } = daySentence(chronicle, day);
  return (
    <header className="story-head">
      <h2 ref={heading} tabIndex={-1}>
        {fullDate(day.date)}
      </h2>
      {sources.length > 0 ? (
        <>
          {/* As built, they stand on the page of the day's sources alone: here every byte counts. */}
          <p className="story-sentence" {...(isFromServer && elsewhere ? {} : statement('sentence', sources))}>
            {text}
          </p>
          <Disclosure
            elsewhere={elsewhere?.daySources(day.date)}
            label={`Says who? ${countWords(sources.length, 'source', 'sources')}`}
          >
            <SourceList ids={sources} label="Sources of the sentence" />
          </Disclosure>
        </>
      ) : (
        // That nothing is at hand is said by no source.
        <>
          <p className="story-sentence">{text}</p>
          {day.events.length > 0 && <p className="story-quiet">{LATER_SOURCES}</p>}
        </>
      )}
      <DayDifferences day={day} disagreements={disagreements} />
    </header>
  );
});
