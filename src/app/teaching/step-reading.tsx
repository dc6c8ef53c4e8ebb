/** What views ask for, as one view of a lesson has it: a reader who stands where the step stands. */
import { type ReactNode, useMemo } from 'react';
import type { LessonView } from '../../domain/lessons/lesson.ts';
import { readerAt } from '../../state/lesson-reader.ts';
import { createReaderStore } from '../../state/reader.ts';
import { ReaderProvider, useWholeChronicle } from '../../views/ui/reader-context.tsx';

export function StepReading({
  view,
  children,
}: {
  readonly view: LessonView;
  readonly children: ReactNode;
}): ReactNode {
  const chronicle = useWholeChronicle();
  const store = useMemo(() => createReaderStore(readerAt(view)), [view]);
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      {children}
    </ReaderProvider>
  );
}
