/** The pages about lessons and what reads lessons, in scripts of their own: a reader of the week never loads them. */
import { lateScript } from '../../views/ui/late-script.ts';

export const loadLessonPages = lateScript(() => import('./lessons/lesson-pages.tsx'));

export const loadLessonReader = lateScript(() => import('../loading/load-lessons.ts'));
