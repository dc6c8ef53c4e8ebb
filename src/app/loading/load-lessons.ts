/** The lessons of one chronicle: fetched, checked and parsed, when somebody asks for one. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { LessonRecord, LessonsFile } from '../../format/lesson.ts';
import { parseLessons } from '../../format/parse-lessons.ts';
import { fetchJson, type LoadFault } from './fetch-json.ts';

/** `urls` by chronicle, as `virtual:lessons` has them; a chronicle without lessons has none. */
export async function loadLessons(
  urls: Readonly<Record<string, string>>,
  chronicle: Chronicle,
  signal: AbortSignal,
): Promise<Result<readonly Lesson[], LoadFault>> {
  const url = urls[chronicle.id];
  if (url === undefined) return ok([]);
  const fetched = await fetchJson(url, signal);
  if (!fetched.ok) return fetched;
  const parsed = parseLessons(fetched.value, chronicle);
  if (parsed.ok) return parsed;
  const [first] = parsed.error;
  return err({ kind: 'broken', detail: first ? `${first.path}: ${first.message}` : 'the lessons are not sound' });
}

/** A lesson as its file has it, for whoever changes it. Null where it is not there, or cannot be read now. */
export async function loadLessonRecord(
  urls: Readonly<Record<string, string>>,
  { chronicle, lesson }: { readonly chronicle: Chronicle; readonly lesson: string },
  signal: AbortSignal,
): Promise<LessonRecord | null> {
  const fetched = await fetchJson(urls[chronicle.id] ?? '', signal);
  // What is published has been found sound when the page was drawn.
  const parsed = fetched.ok ? parseLessons(fetched.value, chronicle) : null;
  if (!fetched.ok || !parsed?.ok) return null;
  return (fetched.value as LessonsFile).lessons.find(({ id }) => id === lesson) ?? null;
}
