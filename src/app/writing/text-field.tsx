/** Fields for words and numbers, each with its label, a hint and what is wrong with it. */
import type { ReactNode } from 'react';
import type { Path } from '../../format/issue.ts';
import { FieldFaults, faultsId, fieldId, useFaultsAt } from './draft-context.tsx';

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly path: Path;
};

/** A text of a lesson is one paragraph. */
const inOneParagraph = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/g, ' ');

function useDescription({ path, hint }: Pick<FieldProps, 'path' | 'hint'>) {
  const faults = useFaultsAt(path);
  const ids = [
    ...(hint === undefined ? [] : [`${fieldId(path)}-hint`]),
    ...(faults.length === 0 ? [] : [faultsId(path)]),
  ];
  return {
    faults,
    given: {
      id: fieldId(path),
      'aria-invalid': faults.length > 0 || undefined,
      ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    },
  };
}

function Around({
  label,
  hint,
  path,
  faults,
  children,
}: FieldProps & {
  readonly faults: Parameters<typeof FieldFaults>[0]['faults'];
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="draft-field">
      <label htmlFor={fieldId(path)}>{label}</label>
      {hint !== undefined && (
        <p className="draft-hint" id={`${fieldId(path)}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldFaults path={path} faults={faults} />
    </div>
  );
}

type TextProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one for what is longer than a line. */
  readonly rows?: number;
};

export function TextField({ value, onChange, rows = 1, ...field }: TextProps): ReactNode {
  const { faults, given } = useDescription(field);
  const write = (text: string): void => onChange(inOneParagraph(text));
  return (
    <Around {...field} faults={faults}>
      {rows > 1 ? (
        <textarea {...given} rows={rows} value={value} onChange={({ target }) => write(target.value)} />
      ) : (
        <input {...given} type="text" autoComplete="off" value={value} onChange={({ target }) => write(target.value)} />
      )}
    </Around>
  );
}

type NumberProps = FieldProps & {
  /** 0 stands for none. */
  readonly value: number;
  readonly onChange: (value: number) => void;
};

export function NumberField({ value, onChange, ...field }: NumberProps): ReactNode {
  const { faults, given } = useDescription(field);
  return (
    <Around {...field} faults={faults}>
      <input
        {...given}
        type="number"
        min={1}
        step={1}
        value={value === 0 ? '' : value}
        onChange={({ target }) => onChange(Number.isNaN(target.valueAsNumber) ? 0 : target.valueAsNumber)}
      />
    </Around>
  );
}

type ChoiceProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
};

export function ChoiceField({ value, onChange, children, ...field }: ChoiceProps): ReactNode {
  const { faults, given } = useDescription(field);
  return (
    <Around {...field} faults={faults}>
      <select {...given} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </Around>
  );
}
