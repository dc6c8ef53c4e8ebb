/** How many statements rest on one chain of reporting, on more, and on official texts: in all, and event by event. */
import type { ReactNode } from 'react';
import { type Coverage, coverageOf } from '../../domain/evidence/coverage.ts';
import { shareWords } from '../../domain/words/evidence.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle } from '../ui/reader-context.tsx';

function Totals({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const parts = [
    { name: 'statements', count: coverage.statements, share: null },
    {
      name: 'on two chains of reporting or more',
      count: coverage.several,
      share: shareWords(coverage.several, coverage),
    },
    { name: 'on one chain', count: coverage.one, share: shareWords(coverage.one, coverage) },
    { name: 'with an official text', count: coverage.official, share: shareWords(coverage.official, coverage) },
  ];
  return (
    <dl className="evidence-totals">
      {parts.map(({ name, count, share }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {count} {share !== null && <span className="story-quiet">{share}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ByEvent({ coverage }: { readonly coverage: Coverage }): ReactNode {
  return (
    <table className="evidence-table">
      <caption>Statements of each event, in order of time</caption>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">All</th>
          <th scope="col">One chain</th>
          <th scope="col">Two or more</th>
          <th scope="col">Official</th>
        </tr>
      </thead>
      <tbody>
        {coverage.events.map(({ event, statements, one, several, official }) => (
          <tr key={event.id}>
            <th scope="row">
              <a href={`#on-${event.id}`}>{event.title}</a>
            </th>
            <td>{statements}</td>
            <td>{one}</td>
            <td>{several}</td>
            <td>{official}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function EvidenceCoverage(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const coverage = coverageOf(chronicle);
  return (
    <>
      <Totals coverage={coverage} />
      <p className="story-quiet">
        A chain is everybody who has it from the same agency, newsroom or text: copies and rewordings count once. These
        statements name sources of {coverage.chains} chains; <a href={links.sources}>all sources</a> have a page of
        their own.
      </p>
      <details className="ui-disclosure">
        <summary>Event by event</summary>
        <ByEvent coverage={coverage} />
      </details>
    </>
  );
}
