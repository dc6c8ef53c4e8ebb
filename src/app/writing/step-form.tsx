/** One step of a lesson, to be filled in. */
import type { ReactNode } from 'react';
import type { Path } from '../../format/issue.ts';
import type { StepRecord } from '../../format/lesson.ts';
import { withField } from '../../format/lesson-draft.ts';
import { FieldFaults, faultsId, fieldId, useFaultsAt } from './draft-context.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { TaskForm } from './task-form.tsx';
import { NumberField, TextField } from './text-field.tsx';
import { ViewForm } from './view-form.tsx';

type Props = {
  readonly path: Path;
  readonly step: StepRecord;
  readonly onChange: (step: StepRecord) => void;
};

function InstructionCheck({ path, step, onChange }: Props): ReactNode {
  const at = [...path, 'instruction'];
  const faults = useFaultsAt(at);
  return (
    <div className="draft-field">
      <label className="draft-check">
        <input
          id={fieldId(at)}
          type="checkbox"
          aria-describedby={faults.length > 0 ? faultsId(at) : undefined}
          checked={step.instruction === true}
          onChange={({ target }) => onChange(withField(step, 'instruction', target.checked ? true : undefined))}
        />
        The text only says what to do: it states no fact, and needs no evidence
      </label>
      <FieldFaults path={at} faults={faults} />
    </div>
  );
}

export function StepForm({ path, step, onChange }: Props): ReactNode {
  return (
    <div className="draft-step">
      <TextField
        label="Title"
        hint="At most 10 words."
        path={[...path, 'title']}
        value={step.title}
        onChange={(title) => onChange({ ...step, title })}
      />
      <NumberField
        label="Minutes"
        path={[...path, 'minutes']}
        value={step.minutes}
        onChange={(minutes) => onChange({ ...step, minutes })}
      />
      <TextField
        label="Text for the room"
        hint="At most 45 words: it fits a slide."
        path={[...path, 'text']}
        rows={3}
        value={step.text}
        onChange={(text) => onChange({ ...step, text })}
      />
      <InstructionCheck path={path} step={step} onChange={onChange} />
      <EvidenceForm
        title="Evidence of the text"
        path={[...path, 'evidence']}
        evidence={step.evidence ?? {}}
        onChange={(evidence) =>
          onChange(withField(step, 'evidence', Object.keys(evidence).length === 0 ? undefined : evidence))
        }
      />
      <TextField
        label="Note for the teacher"
        hint="At most 90 words. The class does not see it."
        path={[...path, 'note']}
        rows={4}
        value={step.note}
        onChange={(note) => onChange({ ...step, note })}
      />
      <ViewForm
        title="What the map shows"
        path={[...path, 'view']}
        view={step.view}
        onChange={(view) => onChange({ ...step, view })}
      />
      <TaskForm
        path={[...path, 'task']}
        task={step.task}
        view={step.view}
        onChange={(task) => onChange(withField(step, 'task', task))}
      />
      <TextField
        label="Id of the step"
        hint="Lower-case letters, digits and hyphens; no other step of the lesson has it."
        path={[...path, 'id']}
        value={step.id}
        onChange={(id) => onChange({ ...step, id })}
      />
    </div>
  );
}
