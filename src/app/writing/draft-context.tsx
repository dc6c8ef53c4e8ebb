/** What every field of the form may ask: what is wrong with what it holds, and the records it can name. */
import { createContext, type ReactNode, useContext } from 'react';
import type { LessonFault } from '../../format/check/lesson-checker.ts';
import { type Path, toPointer } from '../../format/issue.ts';
import type { ChoiceGroup, ChoiceList } from './record-choices.ts';

type Draft = {
  /** Those that are to be told beside the fields: none before they are asked for. */
  readonly faults: readonly LessonFault[];
  readonly choices: Readonly<Record<ChoiceList, readonly ChoiceGroup[]>>;
};

const NO_CHOICES = { claims: [], events: [], groups: [], sources: [], places: [], questions: [] };

export const DraftContext = createContext<Draft>({ faults: [], choices: NO_CHOICES });

export const useChoices = (list: ChoiceList): readonly ChoiceGroup[] => useContext(DraftContext).choices[list];

/** Where the field of a path is in the page. */
export const fieldId = (path: Path): string => `lesson${toPointer(path)}`;

const startsWith = (path: Path, start: Path): boolean => start.every((step, at) => path[at] === step);

/** What is wrong at the path and below it, but not in the fields of it that are told apart. */
export const useFaultsAt = (path: Path, apart: Path = []): readonly LessonFault[] =>
  useContext(DraftContext).faults.filter(
    (fault) => startsWith(fault.path, path) && !apart.some((field) => fault.path[path.length] === field),
  );

export const faultsId = (path: Path): string => `${fieldId(path)} faults`.replace(' ', '-');

/** Beside the field of the path. */
export function FieldFaults({
  path,
  faults,
}: {
  readonly path: Path;
  readonly faults: readonly LessonFault[];
}): ReactNode {
  if (faults.length === 0) return null;
  return (
    <ul className="draft-faults" id={faultsId(path)}>
      {faults.map(({ message, remedy, ...fault }) => (
        <li key={`${fault.path.join('/')} ${fault.rule} ${message}`}>
          {message}. {remedy}
        </li>
      ))}
    </ul>
  );
}
