/** Says that asking is on, how to ask and how to leave; and, to the ear, what the keys have reached. */
import { type ReactNode, useEffect, useState } from 'react';
import { saysWho } from '../../domain/evidence/says-who.ts';
import { useDay, useDayAt, useReader, useWholeChronicle } from '../ui/reader-context.tsx';
import type { Stated } from './askable-reader.ts';

type Props = { readonly reached: Stated | null; readonly onLeave: () => void };

const HOW = 'Asking is on: press anything that is outlined. Tab or arrow keys go on, Enter asks, Escape leaves.';

export function AskingBar({ reached, onLeave }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const knownAt = useReader((state) => state.knownAt);
  const today = useDay();
  const dayAt = useDayAt();
  // A live region that comes with its words is not heard.
  const [isHeard, setHeard] = useState(false);
  useEffect(() => setHeard(true), []);
  const day = reached?.date === undefined ? today : dayAt(reached.date);
  const said = reached === null ? HOW : (saysWho(chronicle, day, knownAt, reached.subject)?.statement ?? '');
  return (
    <div className="evidence-bar">
      <p aria-hidden="true">{HOW}</p>
      <p className="visually-hidden" aria-live="polite">
        {isHeard ? said : ''}
      </p>
      <button type="button" onClick={onLeave}>
        Done asking
      </button>
    </div>
  );
}
