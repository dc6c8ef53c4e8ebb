/** What cells and paragraphs of both forms share: names that lead on, sources, and where they differ. */
import type { ReactNode } from 'react';
import type { Iso3, SourceId } from '../../domain/chronicle.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import type { EventRow } from '../../domain/tabling/event-rows.ts';
import { kindWords } from '../../domain/words/disagreements.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useOptionalPageLinks } from '../ui/page-links.ts';
import { SourceList } from '../ui/source-list.tsx';
import { splitAt } from '../ui/split-at.ts';
import { statement } from '../ui/statement.ts';
import { useIsPrinting } from '../ui/use-is-printing.ts';

export function Selected(): ReactNode {
  return <strong className="reading-selected"> (selected)</strong>;
}

export function EventName({ row: { known, isSelected } }: { readonly row: EventRow }): ReactNode {
  const pages = useOptionalPageLinks();
  const { id, title } = known.event;
  return (
    <span id={`story-${id}-title`}>
      {pages ? <a href={pages.event(id)}>{title}</a> : title}
      {isSelected && <Selected />}
    </span>
  );
}

export function CountryName({ iso3, name }: { readonly iso3: Iso3; readonly name: string }): ReactNode {
  const pages = useOptionalPageLinks();
  return pages ? <a href={pages.country(iso3)}>{name}</a> : name;
}

const SHOWN = 3;

type SourcesProps = { readonly ids: readonly SourceId[]; readonly label: string };

/** The first few, the others folded under them; on paper all. */
export function RowSources({ ids, label }: SourcesProps): ReactNode {
  const isPrinting = useIsPrinting();
  const [first, rest] = splitAt(ids, isPrinting ? ids.length : SHOWN);
  return (
    <>
      <SourceList ids={first} label={label} />
      {rest.length > 0 && (
        <Disclosure label={`and ${rest.length} more sources`}>
          <SourceList ids={rest} label={`More: ${label}`} />
        </Disclosure>
      )}
    </>
  );
}

function Difference({ disagreement }: { readonly disagreement: Disagreement }): ReactNode {
  const { question, answers } = disagreement;
  return (
    <div className="reading-differ" data-question={question.id}>
      <p>
        <strong>Sources differ:</strong> {question.text} {kindWords(disagreement)} In order of date; none is preferred.
      </p>
      <ul>
        {answers.map(({ value, scope, claims }) => {
          const sources = claims.flatMap((claim) => claim.sources);
          return (
            <li key={`${value}/${scope}`} {...statement('answer', sources)}>
              <strong>{value}</strong>
              {scope !== '' && ` (${scope})`}
              <SourceList ids={sources} label={`Sources of “${value}”`} />
            </li>
          );
        })}
      </ul>
      {question.note !== null && <p>Editor’s note: {question.note}</p>}
    </div>
  );
}

/** Every value in equal weight, in order of date, with who says so. */
export function Differences({ disagreements }: { readonly disagreements: readonly Disagreement[] }): ReactNode {
  return disagreements.map((disagreement) => <Difference key={disagreement.question.id} disagreement={disagreement} />);
}
