/** Links to the pages about lessons of this chronicle, relative to the page they stand on. */
import { useCallback } from 'react';
import { useLocation } from 'react-router';
import { stepSearch } from '../../../state/class-url.ts';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { type LessonAddress, lessonPath } from '../../routing/lesson-address.ts';
import { usePageAddress } from '../../routing/page-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';

/** `step` from 1. */
export function useLessonHref(): (address: LessonAddress, step?: number) => string {
  const { id } = useWholeChronicle();
  const { pathname } = useLocation();
  return useCallback(
    (address, step = 1) => relativeHref(pathname, lessonPath(id, address)) + stepSearch(step),
    [id, pathname],
  );
}

/** Where pupils find the step on their own devices, in full. `step` from 1. */
export function usePupilAddress(lesson: string, step: number): string {
  const { id } = useWholeChronicle();
  const address = usePageAddress(lessonPath(id, { kind: 'pupil', lesson }));
  return address + stepSearch(step);
}
