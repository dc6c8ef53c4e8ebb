/** The pages about one thing, in a script of their own: a reader of the week never loads it. */
import { latePart } from '../../views/ui/late-part.tsx';
import { lateScript } from '../../views/ui/late-script.ts';

export const loadRecordPages = lateScript(() => import('./records/record-pages.tsx'));

/** For whoever comes to one without loading a page. */
export const LazyRecordPages = latePart(loadRecordPages, 'RecordPages');
