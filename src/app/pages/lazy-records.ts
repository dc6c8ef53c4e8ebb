/**
 * The pages about one thing, in a script of their own: a reader of the week never loads it. The browser asks for it together
 * with the records, so that it is there when the page is taken over; the build waits for it.
 */
import { lazy } from 'react';

export const loadRecordPages = (): Promise<typeof import('./records/record-pages.tsx')> =>
  import('./records/record-pages.tsx');

export const LazyRecordPages = lazy(async () => ({ default: (await loadRecordPages()).RecordPages }));
