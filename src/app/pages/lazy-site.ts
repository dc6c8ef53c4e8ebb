/** The pages that belong to no chronicle, in a script of their own: a reader of the week never loads it. */
import { latePart } from '../../views/ui/late-part.tsx';
import { lateScript } from '../../views/ui/late-script.ts';

export const loadSitePages = lateScript(() => import('./site/site-pages.tsx'));

/** For whoever comes to one without loading a page. */
export const LazySitePages = latePart(loadSitePages, 'SitePages');
