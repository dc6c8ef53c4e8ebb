/** The steps in order: each can be opened, moved and removed; one is open at a time. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { LessonRecord, StepRecord } from '../../format/lesson.ts';
import { blankStep, moved } from '../../format/lesson-draft.ts';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { FieldFaults, fieldId, useFaultsAt } from './draft-context.tsx';
import { StepForm } from './step-form.tsx';

type Props = {
  readonly steps: LessonRecord['steps'];
  /** From 0; null where all are shut. */
  readonly open: number | null;
  readonly onOpen: (at: number | null) => void;
  readonly onChange: (steps: readonly StepRecord[]) => void;
};

const PATH = ['steps'];

function StepCount({ at }: { readonly at: number }): ReactNode {
  const { length } = useFaultsAt([...PATH, at]);
  return length === 0 ? null : <strong className="draft-count">{length} to mend</strong>;
}

type RowProps = Pick<Props, 'steps' | 'open' | 'onOpen'> & {
  readonly at: number;
  readonly step: StepRecord;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

function StepRow({ steps, at, step, open, onOpen, onMove, onRemove }: RowProps): ReactNode {
  const isOpen = open === at;
  const name = step.title === '' ? 'without a title' : `“${step.title}”`;
  return (
    <div className="draft-step-row">
      <button
        type="button"
        id={fieldId([...PATH, at])}
        className="draft-step-title"
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? null : at)}
      >
        {at + 1}. {step.title === '' ? 'Without a title' : step.title}
      </button>
      <span>{step.minutes} min</span>
      <StepCount at={at} />
      <button
        type="button"
        data-by="-1"
        aria-disabled={at === 0}
        aria-label={`Up: step ${name}`}
        onClick={() => onMove(-1)}
      >
        Up
      </button>
      <button
        type="button"
        data-by="1"
        aria-disabled={at === steps.length - 1}
        aria-label={`Down: step ${name}`}
        onClick={() => onMove(1)}
      >
        Down
      </button>
      <button type="button" aria-disabled={steps.length === 1} aria-label={`Remove: step ${name}`} onClick={onRemove}>
        Remove
      </button>
    </div>
  );
}

export function StepList({ steps, open, onOpen, onChange }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const list = useRef<HTMLOListElement>(null);
  /** What has the focus once the list is drawn anew: rows have no other name than where they stand. */
  const [focus, setFocus] = useState<{ readonly at: number; readonly what: string } | null>(null);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ readonly at: number; readonly step: StepRecord } | null>(null);
  useLayoutEffect(() => {
    if (focus) list.current?.children[focus.at]?.querySelector<HTMLElement>(focus.what)?.focus();
  }, [focus]);
  const rows = steps.map((step, at) => ({ key: `step ${at + 1}`, step, at }));

  const move = (at: number, by: 1 | -1): void => {
    const next = moved(steps, at, by);
    if (next === steps) return;
    onChange(next);
    if (open !== null) onOpen(open === at ? at + by : open === at + by ? at : open);
    setFocus({ at: at + by, what: `[data-by="${by}"]` });
    setSaid(`Step ${at + 1} is step ${at + by + 1} now`);
  };
  const remove = (at: number): void => {
    const step = steps[at];
    if (steps.length === 1 || !step) return;
    setRemoved({ at, step });
    onChange(steps.filter((_, index) => index !== at));
    onOpen(open === null || open === at ? null : open > at ? open - 1 : open);
    setFocus({ at: Math.min(at, steps.length - 2), what: '.draft-step-title' });
    setSaid(`Step ${at + 1} is removed`);
  };
  const bringBack = (): void => {
    if (!removed) return;
    const at = Math.min(removed.at, steps.length);
    onChange([...steps.slice(0, at), removed.step, ...steps.slice(at)]);
    if (open !== null && open >= at) onOpen(open + 1);
    setRemoved(null);
    setFocus({ at, what: '.draft-step-title' });
    setSaid(`Step ${at + 1} is back`);
  };
  const add = (): void => {
    onChange([...steps, blankStep(steps, chronicle)]);
    onOpen(steps.length);
    setFocus({ at: steps.length, what: '.draft-step-title' });
    setSaid(`Step ${steps.length + 1} is added`);
  };

  return (
    <section className="record-section" aria-labelledby="draft-steps">
      <h2 id="draft-steps">Steps</h2>
      <FieldFaults
        path={PATH}
        faults={useFaultsAt(
          PATH,
          rows.map(({ at }) => at),
        )}
      />
      <ol className="field-list" ref={list}>
        {rows.map(({ key, step, at }) => (
          <li key={key}>
            <StepRow
              steps={steps}
              at={at}
              step={step}
              open={open}
              onOpen={onOpen}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
            />
            {open === at && (
              <StepForm
                path={[...PATH, at]}
                step={step}
                onChange={(next) => onChange(steps.map((each, index) => (index === at ? next : each)))}
              />
            )}
          </li>
        ))}
      </ol>
      <button type="button" onClick={add}>
        Add a step
      </button>
      {removed && (
        <button type="button" onClick={bringBack}>
          Bring back {removed.step.title === '' ? 'the step that was removed' : `“${removed.step.title}”`}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
