/** The moment by day, or by part of day where hours are told: the last of each. */
import type { ReactNode } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Moment } from '../../domain/events/moments.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { coarseGroups } from './stops.ts';
import './known-control.css';

type Props = {
  readonly chronicle: Chronicle;
  /** The moment that the value stands at; null before the first, and for now. */
  readonly moment: Moment | null;
  readonly isNow: boolean;
  readonly onChosen: (next: KnownAt) => void;
};

export function MomentSelect({ chronicle, moment, isNow, onChosen }: Props): ReactNode {
  const groups = coarseGroups(chronicle);
  const stops = groups.flatMap((group) => group.stops);
  const current = moment === null ? undefined : stops.find(({ moments }) => moments.includes(moment));
  return (
    <label className="known-day">
      By day
      <select
        value={isNow ? 'now' : (current?.words ?? '')}
        onChange={({ target }) => {
          const chosen = stops.find(({ words }) => words === target.value);
          onChosen(chosen?.moments.at(-1)?.at ?? null);
        }}
      >
        {!isNow && !current && <option value="">Before the first report</option>}
        {groups.map(({ label, stops: ofGroup }) => (
          <optgroup key={label} label={label}>
            {ofGroup.map(({ words }) => (
              <option key={words} value={words}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
        <option value="now">Now known</option>
      </select>
    </label>
  );
}
