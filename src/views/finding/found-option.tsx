/** One thing found: its line, what met the words, and what else tells it from others. A link that is an option. */
import type { ReactNode } from 'react';
import type { Found } from '../../domain/finding/find.ts';
import { toldMatch } from '../../domain/finding/told-match.ts';
import { fieldWords } from '../../domain/words/finding.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { says } from '../ui/says.ts';
import type { Destination } from './destination.ts';
import { MarkedWords } from './marked-words.tsx';

type Props = {
  readonly id: string;
  readonly found: Found;
  readonly destination: Destination;
  readonly isActive: boolean;
  /** Called for a plain click, before the address would be followed; true if it need not be. */
  readonly onPick: (destination: Destination) => boolean;
};

export function FoundOption({ id, found, destination, isActive, onPick }: Props): ReactNode {
  const { line, detail } = toldMatch(found);
  const { kind, about, fields } = found.entry;
  // A publisher alone does not tell which of its pages is meant.
  const title = kind === 'source' && detail?.field !== 'headline' ? fields[1]?.text : undefined;
  const lead = detail === null ? '' : fieldWords(detail.field);
  return (
    <a
      role="option"
      id={id}
      className="finding-option"
      {...says('entry', [kind, found.entry.id, found.entry.event ?? ''].join(' ').trim())}
      tabIndex={-1}
      aria-selected={isActive}
      href={destination.href}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (isPlainClick(event) && onPick(destination)) event.preventDefault();
      }}
    >
      <span className="finding-line">
        <MarkedWords {...line} />
      </span>{' '}
      {title && <span className="finding-detail">{title} </span>}
      {detail && (
        <span className="finding-detail">
          {lead !== '' && `${lead} `}
          <MarkedWords {...detail} />{' '}
        </span>
      )}
      <span className="finding-about">{about}</span>
    </a>
  );
}
