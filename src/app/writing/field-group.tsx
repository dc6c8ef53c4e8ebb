/** Fields that belong together, with what is wrong with them as a whole. */
import type { ReactNode } from 'react';
import type { Path } from '../../format/issue.ts';
import { FieldFaults, faultsId, fieldId, useFaultsAt } from './draft-context.tsx';

type Props = {
  readonly title: string;
  readonly hint?: string;
  readonly path: Path;
  /** Fields of it that say themselves what is wrong with them. */
  readonly apart?: Path;
  readonly children: ReactNode;
};

export function FieldGroup({ title, hint, path, apart = [], children }: Props): ReactNode {
  const faults = useFaultsAt(path, apart);
  return (
    <fieldset
      className="draft-group"
      id={fieldId(path)}
      tabIndex={-1}
      aria-describedby={faults.length > 0 ? faultsId(path) : undefined}
    >
      <legend>{title}</legend>
      {hint !== undefined && <p className="draft-hint">{hint}</p>}
      <FieldFaults path={path} faults={faults} />
      {children}
    </fieldset>
  );
}
