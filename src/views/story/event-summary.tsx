/** What happened, in at most sixty words; seen from before it did, what was said of it until then. */
import type { ReactNode } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { NOTHING_SAID, summarySentences } from '../../domain/words/summary.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';

export function EventSummary({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const sentences = summarySentences(useChronicle(), event);
  if (sentences.length === 0) return <p className="story-quiet">{NOTHING_SAID}</p>;
  const kind = event.summary === '' ? 'claim' : 'summary';
  return sentences.map(({ text, sources }) => (
    <p key={text} className="story-summary" {...statement(kind, sources)}>
      {text}
    </p>
  ));
}
