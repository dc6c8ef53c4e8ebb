/** What happened, in at most sixty words; seen from before it did, what was said of it until then. */
import type { ReactNode } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { NOTHING_SAID, summarySentences } from '../../domain/words/summary.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';

type Props = {
  readonly event: ChronicleEvent /** The day it is told for; null outside of any. */;
  readonly date: PlainDate | null;
};

export function EventSummary({ event, date }: Props): ReactNode {
  const sentences = summarySentences(useChronicle(), event, date);
  if (sentences.length === 0) return <p className="story-quiet">{NOTHING_SAID}</p>;
  const kind = event.summary === '' ? 'claim' : 'summary';
  return sentences.map(({ text, sources }) => (
    <p key={text} className="story-summary" {...statement(kind, sources)}>
      {text}
    </p>
  ));
}
