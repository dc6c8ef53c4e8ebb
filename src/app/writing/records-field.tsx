/** Fields that name records: chosen by their words, never typed by their ids. */
import { memo, type ReactNode, useRef, useState } from 'react';
import type { Path } from '../../format/issue.ts';
import { fieldId, useChoices } from './draft-context.tsx';
import { FieldGroup } from './field-group.tsx';
import type { ChoiceGroup, ChoiceList } from './record-choices.ts';
import { ChoiceField } from './text-field.tsx';

/** There are hundreds, and they stay the same. */
const Options = memo(function Options({ groups }: { readonly groups: readonly ChoiceGroup[] }): ReactNode {
  return groups.map(({ title, choices }) => (
    <optgroup key={`${title} ${choices[0]?.id}`} label={title}>
      {choices.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </optgroup>
  ));
});

/** An id of a file that names no record stands for itself. */
const wordsOf = (groups: readonly ChoiceGroup[], id: string): string =>
  groups.flatMap(({ choices }) => choices).find((choice) => choice.id === id)?.words ?? id;

type OneProps = {
  readonly label: string;
  readonly list: ChoiceList;
  readonly path: Path;
  /** Empty for none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
};

export function RecordField({ list, value, ...field }: OneProps): ReactNode {
  const groups = useChoices(list);
  const isThere = value === '' || groups.some(({ choices }) => choices.some(({ id }) => id === value));
  return (
    <ChoiceField {...field} value={value}>
      <option value="">None</option>
      {!isThere && <option value={value}>{value}</option>}
      <Options groups={groups} />
    </ChoiceField>
  );
}

type ManyProps = {
  readonly title: string;
  /** `claim`: what one of them is called. */
  readonly one: string;
  readonly list: ChoiceList;
  readonly path: Path;
  readonly ids: readonly string[];
  readonly onChange: (ids: string[]) => void;
};

export function RecordsField({ title, one, list, path, ids, onChange }: ManyProps): ReactNode {
  const groups = useChoices(list);
  const [chosen, setChosen] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const add = (): void => {
    if (chosen !== '' && !ids.includes(chosen)) onChange([...ids, chosen]);
    setChosen('');
  };
  const remove = (at: number): void => {
    onChange(ids.filter((_, index) => index !== at));
    // The button that was pressed is gone.
    select.current?.focus();
  };
  const adding = `${fieldId(path)}-add`;
  // A file may name one twice, which is told.
  const rows = ids.map((id, at) => ({
    at,
    key: `${id} ${ids.slice(0, at).filter((each) => each === id).length}`,
    words: wordsOf(groups, id),
  }));
  return (
    <FieldGroup title={title} path={path}>
      {ids.length > 0 && (
        <ul className="field-list draft-records">
          {rows.map(({ at, key, words }) => (
            <li key={key}>
              <span>{words}</span>
              <button type="button" onClick={() => remove(at)}>
                Remove<span className="visually-hidden">: {words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="draft-row">
        <div className="draft-field">
          <label htmlFor={adding}>
            Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
          </label>
          <select id={adding} ref={select} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">Choose …</option>
            <Options groups={groups} />
          </select>
        </div>
        <button type="button" aria-disabled={chosen === ''} onClick={add}>
          Add<span className="visually-hidden"> this {one}</span>
        </button>
      </div>
    </FieldGroup>
  );
}
