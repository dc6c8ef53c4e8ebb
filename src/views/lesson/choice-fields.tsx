/** Fields that answers are given in: the platform's own, so that keys, fingers and screen readers know them. */
import type { ReactNode } from 'react';

export type Choice = { readonly value: string; readonly words: string };

type SelectsProps = {
  readonly asked: readonly { readonly id: string; readonly letter: string; readonly text: string }[];
  readonly choices: readonly Choice[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (id: string, value: string) => void;
};

/** One choice for each thing asked about. The page holds their numbers alone: an id may tell what it is the id of. */
export function Selects({ asked, choices, chosen, onChoose }: SelectsProps): ReactNode {
  return (
    <ul className="field-list answer-list">
      {asked.map(({ id, letter, text }) => (
        <li key={letter}>
          <label>
            <span>
              <strong>{letter}</strong> {text}
            </span>
            <select
              value={choices.findIndex(({ value }) => value === chosen[id])}
              onChange={({ target }) => onChoose(id, choices[Number(target.value)]?.value ?? '')}
            >
              <option value={-1}>Not answered</option>
              {choices.map(({ value, words }, at) => (
                <option key={value} value={at}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}

type ChecksProps = {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Any number of them. */
export function Checks({ choices, chosen, onChoose }: ChecksProps): ReactNode {
  return (
    <ul className="field-list answer-checks">
      {choices.map(({ value, words }) => (
        <li key={value}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
            {words}
          </label>
        </li>
      ))}
    </ul>
  );
}

type WordsProps = { readonly label: string; readonly text: string; readonly onWrite: (text: string) => void };

export function Words({ label, text, onWrite }: WordsProps): ReactNode {
  return (
    <label className="answer-words">
      {label}
      <textarea rows={3} value={text} onChange={(event) => onWrite(event.target.value)} />
    </label>
  );
}
