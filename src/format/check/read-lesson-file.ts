/** The text of a lesson's file, from wherever it comes, as a draft to go on with. Never throws: it may be anything. */
import { err, ok, type Result } from '../../domain/result.ts';
import type { Path } from '../issue.ts';
import { LessonRecord } from '../lesson.ts';
import { readJsonText } from './json-text.ts';
import { checkShape, type ShapeFinding } from './shape.ts';

/** A lesson is a few pages of text. */
export const MOST_CHARACTERS = 1_000_000;

export type FileFault = {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
};

export type ReadLesson = {
  readonly record: LessonRecord;
  /** Fields that the format does not know: they are not in the record. */
  readonly leftOut: readonly FileFault[];
};

const unreadable = (message: string, line = 1): FileFault => ({
  line,
  message,
  remedy: 'Open a file that was taken away from this form, or one of data/<chronicle>/lessons/.',
});

/** Null where the text is nested so deep that nobody can have written it. */
function placesIn(text: string): ReturnType<typeof readJsonText> | null {
  try {
    return readJsonText(text);
  } catch {
    return null;
  }
}

function parsed(text: string): Result<unknown, FileFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const places = placesIn(text);
    const [fault] = places?.syntaxFaults ?? [];
    return err(unreadable(fault?.message ?? 'This is no JSON', places?.placeOf(fault?.offset ?? 0).line));
  }
}

/** Who opens a stranger's file reads no more, and each takes a moment to be found. */
const MOST_TOLD = 50;

const pathOf = ({ spot }: ShapeFinding): Path => (spot.kind === 'record' ? spot.path : []);

/** What a form can mend, such as a text that is empty or a claim that is not there, is no fault here. */
export function readLessonFile(text: string): Result<ReadLesson, readonly FileFault[]> {
  if (text.length > MOST_CHARACTERS) return err([unreadable('The file is too large for a lesson')]);
  const value = parsed(text);
  if (!value.ok) return err([value.error]);
  const { record, findings } = checkShape(LessonRecord, value.value, []);
  const told = record === null ? findings : findings.filter(({ rule }) => rule === 'unknown-field');
  const places = told.length === 0 ? null : placesIn(text);
  const faults: FileFault[] = told.slice(0, MOST_TOLD).map((finding) => ({
    line: places?.placeOf(places.offsetOf(pathOf(finding))).line ?? 1,
    message: finding.message,
    remedy: finding.remedy,
  }));
  if (told.length > MOST_TOLD)
    faults.push({
      line: faults.at(-1)?.line ?? 1,
      message: `There are ${told.length - MOST_TOLD} more of the kind`,
      remedy: 'Mend or take out what is told first, and open the file again.',
    });
  return record === null ? err(faults) : ok({ record, leftOut: faults });
}
