/** What an embed is to be like, chosen in a form. */
import type { ReactNode } from 'react';
import type { EmbedSubject, EmbedWish } from './shared-links.ts';

export type EmbedChoice = EmbedWish & {
  /** How the frame is written: see `Snippet`. */
  readonly kind: 'simple' | 'hardened';
  /** Whether our script comes with it; `step`: it writes the reader's step into the article's address too. */
  readonly loader: 'none' | 'height' | 'step';
  /** Whether it goes on showing the edition that is shown now. */
  readonly isPinned: boolean;
};

export const FIRST_CHOICE: EmbedChoice = {
  subject: 'day',
  show: 'all',
  theme: 'system',
  waitsForClick: false,
  kind: 'simple',
  loader: 'none',
  isPinned: false,
};

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChoose }: SelectProps<T>): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

type TickProps = { readonly label: string; readonly isOn: boolean; readonly onTick: (isOn: boolean) => void };

const Tick = ({ label, isOn, onTick }: TickProps): ReactNode => (
  <label className="share-tick">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

type Props = {
  readonly choice: EmbedChoice;
  readonly hasEvent: boolean;
  readonly canPin: boolean;
  /** Whether the view has a moment or filters of its own. */
  readonly isNarrowed: boolean;
  readonly onChoose: (choice: EmbedChoice) => void;
};

export function EmbedChoices({ choice, hasEvent, canPin, isNarrowed, onChoose }: Props): ReactNode {
  const chosen = (part: Partial<EmbedChoice>): void => onChoose({ ...choice, ...part });
  const subjects: readonly (readonly [EmbedSubject, string])[] = [
    ['day', 'This day'],
    ['week', 'All days, from the first'],
    ...(hasEvent ? [['event', 'The chosen event'] as const] : []),
  ];
  return (
    <>
      <div className="share-choices">
        <Choice label="Of" value={choice.subject} options={subjects} onChoose={(subject) => chosen({ subject })} />
        <Choice
          label="Shows"
          value={choice.show}
          options={[
            ['all', 'Map, timeline and story'],
            ['map', 'The map'],
            ['timeline', 'The timeline'],
            ['story', 'The story'],
          ]}
          onChoose={(show) => chosen({ show })}
        />
        <Choice
          label="Colours"
          value={choice.theme}
          options={[
            ['system', 'The reader’s'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          onChoose={(theme) => chosen({ theme })}
        />
        <Choice
          label="Frame"
          value={choice.kind}
          options={[
            ['simple', 'Simple'],
            ['hardened', 'Hardened, in a sandbox'],
          ]}
          onChoose={(kind) => chosen({ kind })}
        />
        <Choice
          label="Our script"
          value={choice.loader}
          options={[
            ['none', 'None'],
            ['height', 'Sets the height'],
            ['step', 'Height, and the step in your address'],
          ]}
          onChoose={(loader) => chosen({ loader })}
        />
      </div>
      <Tick
        label="Loads no more than a picture, its words and a button until the reader asks"
        isOn={choice.waitsForClick}
        onTick={(waitsForClick) => chosen({ waitsForClick })}
      />
      {canPin && (
        <Tick
          label="Pinned to this edition of the records"
          isOn={choice.isPinned}
          onTick={(isPinned) => chosen({ isPinned })}
        />
      )}
      {isNarrowed && choice.waitsForClick && (
        <p>
          Until the reader asks, all that is known now is shown, without the moment and the filters of this view; the
          embed says so.
        </p>
      )}
      {choice.isPinned && choice.waitsForClick && (
        <p>Until the reader asks, the picture and the words are those of the newest edition.</p>
      )}
    </>
  );
}
