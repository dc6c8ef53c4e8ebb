/** The border for lessons: what is published beside a chronicle, or what a stranger wrote, to the domain's. Never throws. */
import * as v from 'valibot';
import type { Chronicle } from '../domain/chronicle.ts';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type Issue, toPointer } from './issue.ts';
import { LessonsFile } from './lesson.ts';
import { lessonInconsistencies } from './lesson-consistency.ts';
import { toLesson } from './to-lesson.ts';

const toIssue = ({ path, type, message }: v.BaseIssue<unknown>): Issue => ({
  path: toPointer((path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))),
  code: type,
  message,
});

/**
 * The lessons of this chronicle, in order of their files, or every issue that the schema, the references or the views have.
 * What is only unwise, such as a text that fills more than a slide, passes: that is the checker's to say.
 */
export function parseLessons(input: unknown, chronicle: Chronicle): Result<readonly Lesson[], readonly Issue[]> {
  const read = v.safeParse(LessonsFile, input);
  if (!read.success) return err(read.issues.map(toIssue));
  const { chronicle: of, lessons } = read.output;
  if (of !== chronicle.id)
    return err([{ path: '/chronicle', code: 'other-chronicle', message: `The lessons are of "${of}"` }]);
  const issues = lessonInconsistencies(read.output, chronicle);
  return issues.length > 0 ? err(issues) : ok(lessons.map((lesson) => toLesson(lesson, chronicle)));
}
