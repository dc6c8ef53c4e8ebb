/** The pages about lessons and what reads lessons, in a script of their own: a reader of the week never loads it. */
import { lateScript } from '../../views/ui/late-script.ts';

export const loadLessonPages = lateScript(() => import('./lessons/lesson-pages.tsx'));
