/** Whether an address is about lessons: all that a page of the week needs to know of such addresses. */
import { stepsOf } from './relative-href.ts';

export const LESSONS = 'lessons';

export const isLessonPath = (pathname: string): boolean => stepsOf(pathname)[1] === LESSONS;
