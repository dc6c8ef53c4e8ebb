/** What the heads of the sheets for a classroom say. */
import { type PaperAddress, paperPath } from '../app/routing/paper-address.ts';
import type { Chronicle, SourceId } from '../domain/chronicle.ts';
import { dayOf } from '../domain/events/day.ts';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { cardsOf } from '../domain/lessons/lesson-cards.ts';
import { daysOf } from '../domain/time/plain-date.ts';
import type { PageWords } from '../domain/words/pages.ts';
import {
  answersPageWords,
  cardsPageWords,
  colouredPageWords,
  colouringPageWords,
  handoutPageWords,
  paperPageWords,
  wallPageWords,
  worksheetPageWords,
} from '../domain/words/paper.ts';
import { daySources } from '../views/story/day-sources.ts';

/** A sheet that is to be made, with the sources that it rests on. */
export type PaperHead = { readonly path: string; readonly words: PageWords; readonly sources: readonly SourceId[] };

export function paperHeads(chronicle: Chronicle, lessons: readonly Lesson[]): PaperHead[] {
  const head = (address: PaperAddress, words: PageWords, sources: readonly SourceId[]): PaperHead => ({
    path: paperPath(chronicle.id, address),
    words,
    sources,
  });
  const ofDays = daysOf(chronicle.extent).flatMap((day) => {
    const { ids } = daySources(chronicle, dayOf(chronicle, day, null));
    return [
      head({ kind: 'handout', day }, handoutPageWords(chronicle, day), ids),
      head({ kind: 'map-to-colour', day }, colouringPageWords(chronicle, day), ids),
      head({ kind: 'map-answers', day }, colouredPageWords(chronicle, day), ids),
    ];
  });
  const ofLessons = lessons.flatMap((lesson) => {
    const ids = cardsOf(chronicle, lesson).sources.map(({ source }) => source.id);
    return [
      head({ kind: 'worksheet', lesson: lesson.id }, worksheetPageWords(chronicle, lesson), ids),
      head({ kind: 'answers', lesson: lesson.id }, answersPageWords(chronicle, lesson), ids),
      head({ kind: 'cards', lesson: lesson.id }, cardsPageWords(chronicle, lesson), ids),
    ];
  });
  return [
    head({ kind: 'paper' }, paperPageWords(chronicle), []),
    head({ kind: 'wall' }, wallPageWords(chronicle), []),
    ...ofDays,
    ...ofLessons,
  ];
}
