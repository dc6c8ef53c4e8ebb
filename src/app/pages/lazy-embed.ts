/** The embed's page, in a script of its own: a reader of the week never loads it. */
import { latePart } from '../../views/ui/late-part.tsx';
import { lateScript } from '../../views/ui/late-script.ts';

export const loadEmbedPage = lateScript(() => import('./embed/embed-page.tsx'));

/** For whoever comes to one without loading a page: while developing. */
export const LazyEmbedPage = latePart(loadEmbedPage, 'EmbedPage');
