/** Which two are compared: days or moments, and which of them. */
import { type ReactNode, useId } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import { momentsOf } from '../../domain/events/moments.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { daysOf } from '../../domain/time/plain-date.ts';
import { longDate } from '../../domain/words/dates.ts';
import { knownAtWords } from '../../domain/words/moments.ts';
import type { Comparison } from '../../state/compared-url.ts';
import { useReader, useWholeChronicle } from '../ui/reader-context.tsx';
import { daysUpTo, momentsUpTo } from './comparison.ts';
import './changes.css';

type Choice = { readonly words: string; readonly from: Comparison; readonly to: Comparison };

/** What either end can be changed to, the other staying as it is. */
function choicesOf(chronicle: Chronicle, compared: Comparison): Choice[] {
  if (compared.kind === 'days')
    return daysOf(chronicle.extent).map((day) => ({
      words: longDate(day),
      from: { ...compared, from: day },
      to: { ...compared, to: day },
    }));
  // An address may name a moment at which nothing came in: it is one to choose from too.
  const known = [...momentsOf(chronicle).map(({ at }) => at), compared.from, compared.to];
  const instants = [...new Set(known)].filter((at) => at !== null).sort((a, b) => a - b);
  return [...instants, null].map((at: KnownAt) => ({
    words: knownAtWords(chronicle, at),
    from: { ...compared, from: at },
    to: { ...compared, to: at },
  }));
}

type EndProps = {
  readonly end: 'from' | 'to';
  readonly choices: readonly Choice[];
  readonly compared: Comparison;
  readonly onCompared: (next: Comparison) => void;
};

function EndSelect({ end, choices, compared, onCompared }: EndProps): ReactNode {
  return (
    <label className="changes-end">
      {end === 'from' ? 'From' : 'To'}
      <select
        value={choices.findIndex((choice) => choice[end][end] === compared[end])}
        onChange={(event) => {
          const chosen = choices[Number(event.target.value)];
          if (chosen) onCompared(chosen[end]);
        }}
      >
        {choices.map(({ words }, at) => (
          <option key={words} value={at}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

type Props = Pick<EndProps, 'compared' | 'onCompared'>;

export function ComparedChoice({ compared, onCompared }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  const name = useId();
  const choices = choicesOf(chronicle, compared);
  const kinds = [
    { kind: 'days', words: 'Two days', first: () => daysUpTo(chronicle, day) },
    { kind: 'moments', words: 'Two moments', first: () => momentsUpTo(chronicle, knownAt) },
  ] as const;
  return (
    <div className="changes-choice">
      <fieldset className="changes-kinds">
        <legend>Compare</legend>
        {kinds.map(({ kind, words, first }) => (
          <label key={kind}>
            <input type="radio" name={name} checked={compared.kind === kind} onChange={() => onCompared(first())} />
            {words}
          </label>
        ))}
      </fieldset>
      <EndSelect end="from" choices={choices} compared={compared} onCompared={onCompared} />
      <EndSelect end="to" choices={choices} compared={compared} onCompared={onCompared} />
    </div>
  );
}
