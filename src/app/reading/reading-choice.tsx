/** Buttons for the other forms of the week; each goes back to the map when pressed again. */
import type { ReactNode } from 'react';
import { READ_FORMS, readAs } from '../../state/reader.ts';
import { useReader, useReaderStore } from '../../views/ui/reader-context.tsx';
import { FORM_NAMES } from './reading-section.tsx';

export function ReadingChoice(): ReactNode {
  const store = useReaderStore();
  const chosen = useReader((state) => state.readAs);
  return READ_FORMS.map((form) => (
    <button
      key={form}
      type="button"
      className="needs-scripts"
      aria-pressed={chosen === form}
      onClick={() => store.setState(readAs(chosen === form ? null : form))}
    >
      {FORM_NAMES[form]}
    </button>
  ));
}
