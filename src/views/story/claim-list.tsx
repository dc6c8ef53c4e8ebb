/** What the sources say of an event: every claim known by then, how well it is supported, by whom and as of when. */
import type { ReactNode } from 'react';
import type { Claim } from '../../domain/chronicle.ts';
import { asOfWords } from '../../domain/words/dates.ts';
import { CONFIDENCE_MEANING, ConfidenceMark } from '../ui/confidence-mark.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';

export function ClaimList({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const { zone } = useChronicle();
  return (
    <>
      <ul className="story-plain">
        {claims.map(({ id, text, sources, asOf, confidence }) => (
          <li key={id} id={id} className="story-claim" {...statement('claim', sources)}>
            <p>{text}</p>
            <p className="story-quiet story-claim-about">
              <span>As of {asOfWords(asOf, zone)}</span>
              <ConfidenceMark confidence={confidence} />
            </p>
            <SourceList ids={sources} />
          </li>
        ))}
      </ul>
      <p className="story-quiet">{CONFIDENCE_MEANING}</p>
    </>
  );
}
