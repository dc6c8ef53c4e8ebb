/** What the class is asked in a step, and what is revealed after. */
import { type ReactNode, useRef } from 'react';
import { TASK_KINDS } from '../../domain/lessons/lesson.ts';
import { taskWords } from '../../domain/words/lessons.ts';
import type { Path } from '../../format/issue.ts';
import type { TaskRecord, ViewRecord } from '../../format/lesson.ts';
import { taskOf, withField } from '../../format/lesson-draft.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { FieldGroup } from './field-group.tsx';
import { RecordField, RecordsField } from './records-field.tsx';
import { ChoiceField, TextField } from './text-field.tsx';
import { TextsField } from './texts-field.tsx';
import { ViewForm } from './view-form.tsx';

type Of<T> = { readonly path: Path; readonly task: T; readonly onChange: (task: TaskRecord) => void };

const orNone = (ids: string[]): string[] | undefined => (ids.length === 0 ? undefined : ids);

/** The records that the task is about, by its kind. */
function SubjectFields({ path, task, onChange }: Of<TaskRecord>): ReactNode {
  switch (task.kind) {
    case 'predict':
      return (
        <>
          <RecordsField
            title="Announced events: how will each stand?"
            one="event"
            list="events"
            path={[...path, 'events']}
            ids={task.events ?? []}
            onChange={(ids) => onChange(withField(task, 'events', orNone(ids)))}
          />
          <RecordField
            label="Or a question: what will sources answer?"
            list="questions"
            path={[...path, 'answers']}
            value={task.answers ?? ''}
            onChange={(id) => onChange(withField(task, 'answers', id === '' ? undefined : id))}
          />
        </>
      );
    case 'order':
      return (
        <RecordsField
          title="Events to be put in order"
          one="event"
          list="events"
          path={[...path, 'events']}
          ids={task.events}
          onChange={(events) => onChange({ ...task, events })}
        />
      );
    case 'match':
      return (
        <>
          <RecordsField
            title="Claims"
            one="claim"
            list="claims"
            path={[...path, 'claims']}
            ids={task.claims}
            onChange={(claims) => onChange({ ...task, claims })}
          />
          <RecordsField
            title="Sources to choose from"
            one="source"
            list="sources"
            path={[...path, 'sources']}
            ids={task.sources}
            onChange={(sources) => onChange({ ...task, sources })}
          />
        </>
      );
    case 'place':
      return (
        <>
          <RecordsField
            title="Claims to be placed"
            one="claim"
            list="claims"
            path={[...path, 'claims']}
            ids={task.claims ?? []}
            onChange={(ids) => onChange(withField(task, 'claims', orNone(ids)))}
          />
          <RecordsField
            title="Places to choose from"
            one="place"
            list="places"
            path={[...path, 'places']}
            ids={task.places ?? []}
            onChange={(ids) => onChange(withField(task, 'places', orNone(ids)))}
          />
          <RecordField
            label="Or a group whose countries are to be found"
            list="groups"
            path={[...path, 'group']}
            value={task.group ?? ''}
            onChange={(id) => onChange(withField(task, 'group', id === '' ? undefined : id))}
          />
        </>
      );
    case 'compare':
      return (
        <>
          <RecordField
            label="First account"
            list="claims"
            path={[...path, 'first']}
            value={task.first}
            onChange={(first) => onChange({ ...task, first })}
          />
          <RecordField
            label="Second account"
            list="claims"
            path={[...path, 'second']}
            value={task.second}
            onChange={(second) => onChange({ ...task, second })}
          />
        </>
      );
    case 'sentence':
      return (
        <RecordsField
          title="Claims offered as evidence"
          one="claim"
          list="claims"
          path={[...path, 'claims']}
          ids={task.claims}
          onChange={(claims) => onChange({ ...task, claims })}
        />
      );
  }
}

type Reveal = TaskRecord['reveal'];

function RevealForm({
  path,
  reveal,
  view,
  onChange,
}: {
  readonly path: Path;
  readonly reveal: Reveal;
  readonly view: ViewRecord;
  readonly onChange: (reveal: Reveal) => void;
}): ReactNode {
  return (
    <FieldGroup title="Revealed after" path={path} apart={['text', 'expected', 'allows', 'evidence', 'view']}>
      <TextField
        label="What the class then sees"
        hint="At most 60 words."
        path={[...path, 'text']}
        rows={3}
        value={reveal.text}
        onChange={(text) => onChange({ ...reveal, text })}
      />
      <TextsField
        title="Answers to expect"
        one="Answer"
        path={[...path, 'expected']}
        values={reveal.expected}
        onChange={(expected) => onChange({ ...reveal, expected })}
      />
      <TextField
        label="What the sources allow one to say, and what they do not"
        path={[...path, 'allows']}
        rows={3}
        value={reveal.allows}
        onChange={(allows) => onChange({ ...reveal, allows })}
      />
      <EvidenceForm
        title="Evidence of the reveal"
        path={[...path, 'evidence']}
        evidence={reveal.evidence}
        onChange={(evidence) => onChange({ ...reveal, evidence })}
      />
      <label className="draft-check">
        <input
          type="checkbox"
          checked={reveal.view !== undefined}
          onChange={({ target }) => onChange(withField(reveal, 'view', target.checked ? view : undefined))}
        />
        The reveal has a view of its own
      </label>
      {reveal.view && (
        <ViewForm
          title="View of the reveal"
          path={[...path, 'view']}
          view={reveal.view}
          onChange={(next) => onChange({ ...reveal, view: next })}
        />
      )}
    </FieldGroup>
  );
}

type Props = {
  readonly path: Path;
  readonly task: TaskRecord | undefined;
  /** Of the step. */
  readonly view: ViewRecord;
  readonly onChange: (task: TaskRecord | undefined) => void;
};

/** Fields of a task that say themselves what is wrong with them. */
const APART = [
  'kind',
  'question',
  'events',
  'answers',
  'claims',
  'sources',
  'places',
  'group',
  'first',
  'second',
  'reveal',
];

export function TaskForm({ path, task, view, onChange }: Props): ReactNode {
  /** The last of each kind, and the last of all: a choice that was a slip takes nothing away. */
  const former = useRef(new Map<TaskRecord['kind'] | 'last', TaskRecord>());
  const kindOf = (text: string): void => {
    if (task) former.current.set(task.kind, task).set('last', task);
    const kind = TASK_KINDS.find((each) => each === text);
    const last = former.current.get('last');
    const same = kind && former.current.get(kind);
    onChange(
      kind && (same ? { ...same, ...(last && { question: last.question, reveal: last.reveal }) } : taskOf(kind, last)),
    );
  };
  return (
    <FieldGroup title="Task" path={path} apart={APART}>
      <ChoiceField label="What the class does" path={[...path, 'kind']} value={task?.kind ?? ''} onChange={kindOf}>
        <option value="">Nothing: it only listens and looks</option>
        {TASK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {taskWords(kind)}
          </option>
        ))}
      </ChoiceField>
      {task && (
        <>
          <TextField
            label="Question"
            hint="At most 35 words."
            path={[...path, 'question']}
            rows={2}
            value={task.question}
            onChange={(question) => onChange({ ...task, question })}
          />
          <SubjectFields path={path} task={task} onChange={onChange} />
          <RevealForm
            path={[...path, 'reveal']}
            reveal={task.reveal}
            view={view}
            onChange={(reveal) => onChange({ ...task, reveal })}
          />
        </>
      )}
    </FieldGroup>
  );
}
