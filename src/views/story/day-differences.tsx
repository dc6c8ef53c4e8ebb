/** The questions of the day to which sources give different answers, each a way to the answers in its card. */
import type { MouseEvent, ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import { valuesWords } from '../../domain/words/disagreements.ts';
import { countWords } from '../../domain/words/lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { isPlainClick } from '../ui/plain-click.ts';
import { disagreementId } from './disagreement.tsx';

/** Opens what the link names and goes there: the address stays, as it belongs to the app. */
function openNamed(click: MouseEvent<HTMLAnchorElement>): void {
  if (!isPlainClick(click)) return;
  const named = document.getElementById(click.currentTarget.hash.slice(1));
  if (!(named instanceof HTMLDetailsElement)) return;
  click.preventDefault();
  // One inside another, as in a card that is folded.
  for (let at: HTMLDetailsElement | null | undefined = named; at; at = at.parentElement?.closest('details'))
    at.open = true;
  named.querySelector('summary')?.focus();
}

type Props = { readonly day: ChronicleDay; readonly disagreements: readonly Disagreement[] };

export function DayDifferences({ day, disagreements }: Props): ReactNode {
  const today = disagreements.flatMap((disagreement) => {
    const first = day.events.find(({ event }) => disagreement.events.includes(event.id));
    return first ? [{ disagreement, id: disagreementId(first.event.id, disagreement) }] : [];
  });
  if (today.length === 0) return null;
  return (
    <Disclosure
      className="story-differ"
      label={
        <strong>
          Sources differ on {countWords(today.length, 'question', 'questions')}{' '}
          {day.narrowed === null ? 'today' : 'about the events that match'}
        </strong>
      }
    >
      <ul className="story-plain story-differ-body">
        {today.map(({ disagreement, id }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={openNamed}>
              {disagreement.question.text}
            </a>{' '}
            <span className="story-quiet">{valuesWords(disagreement)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
