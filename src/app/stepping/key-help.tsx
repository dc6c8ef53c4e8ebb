/** The list of keys, as a dialog, with a switch for those that are single letters (WCAG 2.1.4). */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { readPreference, writePreference } from '../preferences/storage.ts';
import { KEY_SECTIONS, type KeySection } from './key-sections.ts';
import { LETTER_KEYS } from './use-step-keys.ts';
import './key-help.css';

type Props = { readonly onClose: () => void; readonly sections?: readonly KeySection[] };

export function KeyHelpDialog({ onClose, sections = KEY_SECTIONS }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [areOn, setOn] = useState(() => readPreference(LETTER_KEYS) !== 'off');
  useEffect(() => {
    dialog.current?.showModal();
    // The first field is at the end, and the dialog would open scrolled to it where it is longer than the page.
    heading.current?.focus();
  }, []);

  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <div className="key-help-head">
        <h2 id="key-help-title" ref={heading} tabIndex={-1}>
          Keys
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {sections.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(({ keys: names, what }) => (
              <div key={what}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="key-switch">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => {
            writePreference(LETTER_KEYS, event.target.checked ? null : 'off');
            setOn(event.target.checked);
          }}
        />
        Letters and numbers work as keys
      </label>
    </dialog>
  );
}
