/** Chooses what to take away, and saves it in a form; where nothing may be saved, its text can be copied. */
import { type FocusEvent, type ReactNode, useId, useState } from 'react';
import { countWords } from '../../domain/words/lists.ts';
import { saveFile, type TakenFile } from './save-file.ts';
import './taking.css';

export type TakingProps = {
  /** What can be taken; the first is chosen. Never empty. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
  readonly forms: readonly { readonly ending: string; readonly label: string; readonly holds: string }[];
  /** Whether all is told as known at an earlier moment. */
  readonly isThen: boolean;
  /** Null where there is no such part or form. */
  readonly write: (part: string, ending: string) => TakenFile | null;
};

const selectAll = (event: FocusEvent<HTMLTextAreaElement>): void => event.currentTarget.select();

/** `by` tells whether what was written is still what would be. */
type Written = { readonly file: TakenFile; readonly isSaved: boolean; readonly by: TakingProps['write'] };

/** A byte order mark is for files: copied, it would be a letter that nobody sees. */
const MARK = /^\uFEFF/;

/** The text of a file, to be copied by hand. */
function FileText({ file }: { readonly file: TakenFile }): ReactNode {
  return (
    <label className="taking-text">
      {file.name}
      <textarea
        readOnly
        rows={8}
        value={file.text.replace(MARK, '')}
        onFocus={selectAll}
        spellCheck={false}
        dir="ltr"
      />
    </label>
  );
}

export function TakingPanel({ parts, forms, isThen, write }: TakingProps): ReactNode {
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [ending, setEnding] = useState(forms[0]?.ending ?? '');
  const [last, setWritten] = useState<Written | null>(null);
  const written = last?.by === write ? last : null;
  // What was chosen may be offered no longer: the filter is gone.
  const part = parts.find(({ id }) => id === chosen)?.id ?? parts[0]?.id ?? '';
  const form = forms.find((each) => each.ending === ending);
  const take = (isSaved: boolean): void => {
    const file = write(part, ending);
    if (file && isSaved) saveFile(file);
    setWritten(file && { file, isSaved, by: write });
  };
  return (
    <div className="taking">
      <fieldset>
        <legend>What</legend>
        {parts.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={id === part}
              onChange={() => {
                setChosen(id);
                setWritten(null);
              }}
            />
            {label}
          </label>
        ))}
        {isThen && <p className="taking-then">All as it was known at the chosen moment.</p>}
      </fieldset>
      <div className="taking-form">
        <label htmlFor={`${name}form`}>Form</label>
        <select
          id={`${name}form`}
          value={ending}
          aria-describedby={`${name}holds`}
          onChange={({ currentTarget }) => {
            setEnding(currentTarget.value);
            setWritten(null);
          }}
        >
          {forms.map((each) => (
            <option key={each.ending} value={each.ending}>
              {each.label}
            </option>
          ))}
        </select>
        <p id={`${name}holds`} className="taking-holds">
          {form?.holds}
        </p>
      </div>
      <div className="taking-acts">
        <button type="button" onClick={() => take(true)}>
          Save the file
        </button>
        <button type="button" onClick={() => take(false)}>
          Show its text
        </button>
      </div>
      <p role="status" className="taking-said">
        {written && `${written.file.name}: ${countWords(written.file.events, 'event', 'events')}.`}
        {written?.isSaved && ' The file was handed to the browser; if none comes, its text can be shown here.'}
      </p>
      {written && !written.isSaved && <FileText file={written.file} />}
    </div>
  );
}
