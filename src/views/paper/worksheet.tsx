/** The tasks of a lesson on paper: what is asked, with room to answer; none of it tells an answer. */
import type { ReactNode } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { type WorksheetStep, worksheetOf } from '../../domain/lessons/worksheet.ts';
import { taskWords } from '../../domain/words/lessons.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { toSheets } from './sheet-height.ts';
import { type Room, roomFor, taskMm } from './task-parts.ts';
import './paper.css';

type Sheet = { readonly after: number | null; readonly steps: readonly WorksheetStep[] };

/** Each part of the worksheet begins a sheet of its own. */
export const worksheetSheets = (chronicle: Chronicle, lesson: Lesson): Sheet[] =>
  worksheetOf(chronicle, lesson).flatMap(({ after, steps }) =>
    toSheets(steps, taskMm).map((sheet, at) => ({ after: at === 0 ? after : null, steps: sheet })),
  );

function AfterItem({ kind }: { readonly kind: Room['afterItem'] }): ReactNode {
  if (kind === 'nothing') return null;
  if (kind === 'blank') return <span className="paper-blank" />;
  return (
    <span className="paper-marks">
      {kind.map((words) => (
        <span key={words}>
          <span className="paper-box" /> {words}
        </span>
      ))}
    </span>
  );
}

function Task({ worksheet, way }: { readonly worksheet: WorksheetStep; readonly way: ReactNode }): ReactNode {
  const { number, step, task, items } = worksheet;
  const { afterItem, choices, lines } = roomFor(worksheet);
  return (
    <article className="paper-task">
      <div>
        <h3>
          {number}. {step.title} <span className="paper-kind">{taskWords(task.kind)}</span>
        </h3>
        {step.text !== '' && <p>{step.text}</p>}
        <p className="paper-question">{task.question}</p>
        {items.asked.length > 0 && (
          <ul className="paper-items">
            {items.asked.map(({ letter, text }) => (
              <li key={letter}>
                <strong>{letter}</strong>
                <span>{text}</span>
                <AfterItem kind={afterItem} />
              </li>
            ))}
          </ul>
        )}
        {items.offered.length > 0 && (
          <ul className="paper-items">
            {items.offered.map(({ letter, text }, at) => (
              <li key={letter}>
                <strong>{at + 1}</strong>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {choices.map((words) => (
          <p key={words}>
            <span className="paper-box" /> {words}
          </p>
        ))}
        {lines.map(({ id, words }) => (
          <p key={id} className="paper-line">
            {words}
          </p>
        ))}
      </div>
      {way}
    </article>
  );
}

type Props = {
  readonly lesson: Lesson;
  /** The way from paper to a step, by its number. */
  readonly wayTo: (step: number) => ReactNode;
};

export function Worksheet({ lesson, wayTo }: Props): ReactNode {
  const sheets = worksheetSheets(useChronicle(), lesson);
  return sheets.map(({ after, steps }, at) => (
    <PaperSheet
      key={steps[0]?.number}
      title={`${lesson.title} Worksheet`}
      at={at + 1}
      of={sheets.length}
      note={after === null ? null : `To be handed out after step ${after}.`}
      hasName
    >
      {steps.map((worksheet) => (
        <Task key={worksheet.number} worksheet={worksheet} way={wayTo(worksheet.number)} />
      ))}
    </PaperSheet>
  ));
}
