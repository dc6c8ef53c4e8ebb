/** The sources behind a step's text, as known at its moment. */
import type { ReactNode } from 'react';
import { evidenceSources } from '../../domain/lessons/evidence-sources.ts';
import type { Evidence } from '../../domain/lessons/lesson.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceLink } from '../ui/source-link.tsx';

type Props = {
  readonly evidence: Evidence;
  /** Whether an answer is still to come: what an editor notes of a source may tell it. */
  readonly isAsked?: boolean;
};

export function EvidenceList({ evidence, isAsked = false }: Props): ReactNode {
  const sources = evidenceSources(useChronicle(), evidence);
  if (sources.length === 0) return <p>This step only says what to do: it states nothing that would need a source.</p>;
  return (
    <ul className="ui-sources" data-form="full">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} form={isAsked ? 'brief' : 'full'} />
        </li>
      ))}
    </ul>
  );
}
