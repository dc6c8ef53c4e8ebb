/** A list of sentences, each a field of its own. */
import type { ReactNode } from 'react';
import type { Path } from '../../format/issue.ts';
import { FieldGroup } from './field-group.tsx';
import { TextField } from './text-field.tsx';

type Props = {
  readonly title: string;
  /** `Aim`: what one of them is called. */
  readonly one: string;
  readonly hint?: string;
  readonly path: Path;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
};

export function TextsField({ title, one, hint, path, values, onChange }: Props): ReactNode {
  const rows = values.map((value, at) => ({ name: `${one} ${at + 1}`, value, at }));
  return (
    <FieldGroup title={title} path={path} apart={rows.map(({ at }) => at)} {...(hint === undefined ? {} : { hint })}>
      {rows.map(({ name, value, at }) => (
        <div className="draft-row" key={name}>
          <TextField
            label={name}
            path={[...path, at]}
            value={value}
            rows={2}
            onChange={(text) => onChange(values.map((each, index) => (index === at ? text : each)))}
          />
          {values.length > 1 && (
            <button type="button" onClick={() => onChange(values.filter((_, index) => index !== at))}>
              Remove<span className="visually-hidden"> {name.toLowerCase()}</span>
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={() => onChange([...values, ''])}>
        Add<span className="visually-hidden"> another</span> {one.toLowerCase()}
      </button>
    </FieldGroup>
  );
}
