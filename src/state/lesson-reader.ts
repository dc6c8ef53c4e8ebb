/** The view of a lesson's step as a reader's choice, and so as an address. */
import type { LessonView } from '../domain/lessons/lesson.ts';
import { initialReader, NO_FILTERS, type ReaderState } from './reader.ts';

/** The same as a link to it would give. */
export function readerAt(view: LessonView): ReaderState {
  const { day, event, knownAt, viewport, hiddenParts, hidesBlackSea, hidesJourneys, eventFilter } = view;
  const hasFilters = hiddenParts.length > 0 || hidesBlackSea || hidesJourneys;
  return {
    ...initialReader(day),
    selected: event,
    knownAt,
    viewport,
    filters: hasFilters ? { hiddenParts, hidesBlackSea, hidesJourneys } : NO_FILTERS,
    eventFilter,
  };
}
