/** The sheets for a classroom, in a script of their own: pages that the build drew never load it. */
import { latePart } from '../../views/ui/late-part.tsx';
import { lateScript } from '../../views/ui/late-script.ts';

export const loadPaperPages = lateScript(() => import('./paper/paper-pages.tsx'));

/** For addresses of which the build drew no page. */
export const LazyPaperPages = latePart(loadPaperPages, 'PaperPages');
