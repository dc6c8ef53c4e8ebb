/**
 * A form to change a lesson, or to write one. What is written is in this page alone, until it is taken away as a file; the
 * checker's own rules say what it still lacks.
 */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { countWords } from '../../domain/words/lists.ts';
import { lessonChecker } from '../../format/check/lesson-checker.ts';
import type { Path } from '../../format/issue.ts';
import type { LessonRecord } from '../../format/lesson.ts';
import { withSteps } from '../../format/lesson-draft.ts';
import { lessonText } from '../../format/lesson-text.ts';
import { parseLessons } from '../../format/parse-lessons.ts';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { saveBlob } from '../../views/ui/save-blob.ts';
import { DraftContext, fieldId } from './draft-context.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { FileOpener } from './file-opener.tsx';
import { HeadForm } from './head-form.tsx';
import { LessonPreview } from './lesson-preview.tsx';
import { recordChoices } from './record-choices.ts';
import { StepList } from './step-list.tsx';
import { besideOthers } from './taken-name.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import './lesson-form.css';

const JSON_TYPE = 'application/json;charset=utf-8';

/** The field of a path, or of what it is part of. */
function fieldOf(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const field = document.getElementById(fieldId(path.slice(0, length)));
    if (field) return field;
  }
  return null;
}

const stepOf = ([field, at]: Path): number | null => (field === 'steps' && typeof at === 'number' ? at : null);

type Props = {
  readonly start: LessonRecord;
  /** Names of lessons that are there. The lesson that the form starts with, or that is opened from a file, keeps its own. */
  readonly named?: readonly string[];
};

const NONE: readonly string[] = [];

export function LessonForm({ start, named = NONE }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const [draft, setDraft] = useState(start);
  const [kept, setKept] = useState(start);
  const [open, setOpen] = useState<number | null>(null);
  /** How many files: what was removed from one is not brought back into another. */
  const [opened, setOpened] = useState(0);
  /** How often it was asked what is to be mended. */
  const [asked, setAsked] = useState(0);
  const [sought, setSought] = useState<Path | null>(null);
  const [said, setSaid] = useState('');
  const [preview, setPreview] = useState<Lesson | null>(null);
  const [own, setOwn] = useState(start.id);
  const check = useMemo(() => {
    const others = named.filter((id) => id !== own);
    return besideOthers(lessonChecker(chronicle), others);
  }, [chronicle, named, own]);
  const choices = useMemo(() => recordChoices(chronicle), [chronicle]);
  const settled = useDeferredValue(draft);
  const { faults } = useMemo(() => check(settled), [check, settled]);
  const told = useMemo(() => ({ choices, faults: asked > 0 ? faults : [] }), [choices, faults, asked]);
  const isChanged = draft !== kept;
  useLeaveWarning(isChanged);

  useEffect(() => {
    if (!sought) return;
    // It may be in a step that has just been opened.
    fieldOf(sought)?.focus();
    setSought(null);
  }, [sought]);
  const seek = (path: Path): void => {
    const step = stepOf(path);
    if (step !== null) setOpen(step);
    setSought(path);
  };
  const change = (next: LessonRecord): void => {
    setDraft(next);
    setSaid('');
  };

  const save = (isUnfinished: boolean): void => {
    const { record, faults: found } = check(draft);
    if (found.length > 0 && !isUnfinished) {
      setAsked((times) => times + 1);
      setSaid('Not saved: something is to be mended first.');
      return;
    }
    const name = `${draft.id === '' ? 'lesson' : draft.id}.json`;
    saveBlob(name, new Blob([lessonText(record ?? draft)], { type: JSON_TYPE }));
    setKept(draft);
    setSaid(
      found.length > 0
        ? `“${name}” is yours, unfinished: open it here to go on.`
        : `“${name}” is yours. The checker accepts it in data/${chronicle.id}/lessons/.`,
    );
  };
  const openFile = (record: LessonRecord): void => {
    setOpened((times) => times + 1);
    setDraft(record);
    setKept(record);
    setOwn(record.id);
    setOpen(null);
    setSaid('');
  };
  const show = (): void => {
    const { record } = check(draft);
    const read = record && parseLessons({ chronicle: chronicle.id, lessons: [record] }, chronicle);
    if (read?.ok) setPreview(read.value[0] ?? null);
    else {
      setAsked((times) => times + 1);
      setSaid('It cannot be shown yet: something is to be mended first.');
    }
  };

  return (
    <DraftContext value={told}>
      <form className="draft" noValidate onSubmit={(event) => event.preventDefault()}>
        <FileOpener isChanged={isChanged} onOpen={openFile} />
        {asked > 0 && <FaultSummary faults={faults} asked={asked} onGo={seek} />}
        <HeadForm lesson={draft} onChange={change} />
        <StepList
          key={opened}
          steps={draft.steps}
          open={open}
          onOpen={setOpen}
          onChange={(steps) => change(withSteps(draft, steps))}
        />
        <section className="record-section" aria-labelledby="draft-away">
          <h2 id="draft-away">Take it away</h2>
          <p>
            {countWords(draft.minutes, 'minute', 'minutes')} in all.{' '}
            {isChanged ? 'Changes are in this page alone.' : ''}
          </p>
          <div className="draft-acts">
            <button type="button" className="draft-save" onClick={() => save(false)}>
              Save the lesson as a file
            </button>
            <button type="button" onClick={() => save(true)}>
              Save it unfinished
            </button>
            <button type="button" onClick={show}>
              See it as the class does
            </button>
            <button type="button" onClick={() => setAsked((times) => times + 1)}>
              Check it
            </button>
          </div>
          <p role="status">{said}</p>
        </section>
      </form>
      {preview && (
        <PanelBoundary name="The preview" stillWorks="What you wrote is still in the form.">
          <LessonPreview lesson={preview} at={open ?? 0} onClose={() => setPreview(null)} />
        </PanelBoundary>
      )}
    </DraftContext>
  );
}
