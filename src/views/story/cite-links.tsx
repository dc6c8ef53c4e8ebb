/** The forms in which a thing can be cited, each a file of its own: they open without scripts. */
import type { ReactNode } from 'react';
import { CITATION_FORMS, type Citable, useOwnPageLinks } from '../ui/page-links.ts';

type Props = {
  readonly of: Citable;
  readonly id: string;
  /** What is cited, for those who hear the links alone. */
  readonly name: string;
};

export function CiteLinks({ of, id, name }: Props): ReactNode {
  const { citation } = useOwnPageLinks();
  return (
    <details className="evidence-cite">
      <summary aria-label={`Cite ${name}`}>Cite</summary>
      <ul>
        {CITATION_FORMS.map(({ ending, label }) => (
          <li key={ending}>
            <a href={citation(of, id, ending)}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
