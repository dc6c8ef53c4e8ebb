/** Opens the file of a lesson from the reader's own disk. It is read here, and sent nowhere. */
import { type ReactNode, useId, useState } from 'react';
import { type FileFault, MOST_CHARACTERS, readLessonFile } from '../../format/check/read-lesson-file.ts';
import type { LessonRecord } from '../../format/lesson.ts';

type Said = { readonly words: string; readonly faults: readonly FileFault[] };

const NOTHING: Said = { words: '', faults: [] };

/** A letter has four bytes at most. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

async function read(file: File): Promise<{ readonly record: LessonRecord | null } & Said> {
  const text = await file
    .slice(0, MOST_BYTES)
    .text()
    .catch(() => null);
  if (text === null) return { record: null, words: `“${file.name}” could not be read.`, faults: [] };
  const opened = readLessonFile(text);
  if (!opened.ok) return { record: null, words: `“${file.name}” is not open: mend it first.`, faults: opened.error };
  const { record, leftOut } = opened.value;
  const words = `“${file.name}” is open.${leftOut.length === 0 ? '' : ' What the format does not know was left out:'}`;
  return { record, words, faults: leftOut };
}

type Props = {
  /** Whether what is in the form would be lost. */
  readonly isChanged: boolean;
  readonly onOpen: (record: LessonRecord) => void;
};

export function FileOpener({ isChanged, onOpen }: Props): ReactNode {
  const id = useId();
  const [said, setSaid] = useState(NOTHING);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const { record, ...told } = await read(file);
    // The same file can be chosen again once it was mended.
    input.value = '';
    if (record && isChanged && !confirm('What you changed is not in a file yet, and would be lost. Open it anyway?'))
      return;
    setSaid(told);
    if (record) onOpen(record);
  };
  return (
    <div className="draft-field">
      <label htmlFor={id}>Open the file of a lesson</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          void open(target);
        }}
      />
      <div role="status">
        {said.words !== '' && <p>{said.words}</p>}
        {said.faults.length > 0 && (
          <ul className="draft-faults">
            {said.faults.map(({ line, message, remedy }) => (
              <li key={`${line} ${message}`}>
                Line {line}: {message}. {remedy}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
