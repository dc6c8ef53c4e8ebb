/** A lesson as rules see it: its record, and what readers would get of it. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import type { LessonRecord } from '../lesson.ts';
import { parseLessons } from '../parse-lessons.ts';
import type { Located } from '../records.ts';

export type LocatedLesson = Located<LessonRecord> & {
  /** As readers get it; null while it, or the chronicle, cannot be shown. */
  readonly lesson: Lesson | null;
};

/** As readers would get it beside this chronicle. */
export function readLesson({ record, path }: Located<LessonRecord>, chronicle: Chronicle | null): LocatedLesson {
  const read = chronicle && parseLessons({ chronicle: chronicle.id, lessons: [record] }, chronicle);
  return { record, path, lesson: read?.ok ? (read.value[0] ?? null) : null };
}
