/** The ways to the other forms of the week: in the page's head where there is room, and at the story's foot. */
import type { ReactNode } from 'react';
import { READ_FORMS, type ReadForm, readAs } from '../../state/reader.ts';
import { useIsFromServer } from '../../views/ui/as-built.tsx';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useReader, useReaderStore } from '../../views/ui/reader-context.tsx';
import { FORM_NAMES } from './reading-section.tsx';

/** Pressed again, each goes back to the map. */
export function ReadingChoice(): ReactNode {
  const store = useReaderStore();
  const chosen = useReader((state) => state.readAs);
  return READ_FORMS.map((form) => (
    <button
      key={form}
      type="button"
      className="needs-scripts week-form"
      aria-pressed={chosen === form}
      onClick={() => store.setState(readAs(chosen === form ? null : form))}
    >
      {FORM_NAMES[form]}
    </button>
  ));
}

/** As built, the page has none: both are drawn by scripts alone. */
export function ReadingFoot(): ReactNode {
  const store = useReaderStore();
  if (useIsFromServer()) return null;
  // The story goes, with whatever has the focus in it.
  const leave = (form: ReadForm): void => {
    focusOn(document.querySelector<HTMLElement>('h1'));
    store.setState(readAs(form));
    scrollTo(0, 0);
  };
  return (
    <nav className="ui-pages story-forms" aria-label="Other forms of this week">
      The same week
      {READ_FORMS.map((form) => (
        <button key={form} type="button" onClick={() => leave(form)}>
          as {form === 'table' ? 'a table' : 'text'}
        </button>
      ))}
    </nav>
  );
}
