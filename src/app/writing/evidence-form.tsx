/** The records that a text rests on. */
import type { ReactNode } from 'react';
import type { Path } from '../../format/issue.ts';
import type { EvidenceRecord } from '../../format/lesson.ts';
import { withField } from '../../format/lesson-draft.ts';
import { FieldGroup } from './field-group.tsx';
import { RecordsField } from './records-field.tsx';

const LISTS = [
  { list: 'claims', title: 'Claims', one: 'claim' },
  { list: 'events', title: 'Events', one: 'event' },
  { list: 'sources', title: 'Sources that are spoken of', one: 'source' },
  { list: 'groups', title: 'Groups, for their members', one: 'group' },
] as const;

type Props = {
  readonly title: string;
  readonly path: Path;
  readonly evidence: EvidenceRecord;
  readonly onChange: (evidence: EvidenceRecord) => void;
};

export function EvidenceForm({ title, path, evidence, onChange }: Props): ReactNode {
  return (
    <FieldGroup title={title} path={path} apart={LISTS.map(({ list }) => list)}>
      {LISTS.map(({ list, ...names }) => (
        <RecordsField
          key={list}
          {...names}
          list={list}
          path={[...path, list]}
          ids={evidence[list] ?? []}
          onChange={(ids) => onChange(withField(evidence, list, ids.length === 0 ? undefined : ids))}
        />
      ))}
      <label className="draft-check">
        <input
          type="checkbox"
          checked={evidence.baseMap === true}
          onChange={({ target }) => onChange(withField(evidence, 'baseMap', target.checked ? true : undefined))}
        />
        The base map: it tells of coasts or borders
      </label>
    </FieldGroup>
  );
}
