/** The pages about lessons: reads the address and shows the lesson that it names. */
import { lessonUrls } from 'virtual:lessons';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import type { Chronicle } from '../../../domain/chronicle.ts';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { nearestName } from '../../../domain/spelling.ts';
import { createReaderStore, initialReader } from '../../../state/reader.ts';
import { PageLinksProvider } from '../../../views/ui/page-links.ts';
import { ReaderProvider } from '../../../views/ui/reader-context.tsx';
import { loadLessons } from '../../loading/load-lessons.ts';
import { type LessonAddress, lessonPath, readLessonAddress } from '../../routing/lesson-address.ts';
import { usePageLinks } from '../../routing/page-links.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { useShelf } from '../../shelf.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { LostRecord } from '../records/record-frame.tsx';
import { ClassPage } from './class-page.tsx';
import { LessonPage } from './lesson-page.tsx';
import { LessonsPage } from './lessons-page.tsx';
import { PresenterPage } from './presenter-page.tsx';
import { PupilPage } from './pupil-page.tsx';
import { WritePage } from './write-page.tsx';
import '../records/records.css';
import './lessons.css';

/** For whoever fills the shelf before the first of these pages is drawn. */
export const readLessons = (chronicle: Chronicle): ReturnType<typeof loadLessons> =>
  loadLessons(lessonUrls, chronicle, new AbortController().signal);

export function LessonPages(): ReactNode {
  const { pathname } = useLocation();
  const { chronicles, lessons } = useShelf();
  const read = readLessonAddress(pathname);
  const chronicle = read && chronicles.get(read.chronicle);
  const all = read && lessons?.get(read.chronicle);
  if (!chronicle || !all || all.length === 0) return <NotFoundPage />;
  return <Addressed chronicle={chronicle} lessons={all} address={read.address} />;
}

type Props = { readonly chronicle: Chronicle; readonly lessons: readonly Lesson[]; readonly address: LessonAddress };

function Addressed({ chronicle, lessons, address }: Props): ReactNode {
  const [store] = useState(() => createReaderStore(initialReader(chronicle.extent.start)));
  const links = usePageLinks(chronicle.id);
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <PageLinksProvider value={links}>
        <AddressedLesson chronicle={chronicle} lessons={lessons} address={address} />
      </PageLinksProvider>
    </ReaderProvider>
  );
}

function AddressedLesson({ chronicle, lessons, address }: Props): ReactNode {
  const { pathname } = useLocation();
  const named = useMemo(() => new Map(lessons.map((lesson) => [lesson.id, lesson])), [lessons]);
  if (address.kind === 'lessons') return <LessonsPage lessons={lessons} />;
  if (address.kind === 'write') return <WritePage lesson={null} />;
  const lesson = named.get(address.lesson);
  if (!lesson) {
    const near = named.get(nearestName(address.lesson, [...named.keys()]) ?? '');
    const href = (to: LessonAddress): string => relativeHref(pathname, lessonPath(chronicle.id, to));
    return (
      <LostRecord
        what="lesson"
        given={address.lesson}
        nearest={near ? { href: href({ kind: 'lesson', lesson: near.id }), name: near.title } : null}
        all={{ href: href({ kind: 'lessons' }), name: 'Lessons' }}
      />
    );
  }
  switch (address.kind) {
    case 'lesson':
      return <LessonPage key={lesson.id} lesson={lesson} />;
    case 'class':
      return <ClassPage key={lesson.id} lesson={lesson} />;
    case 'presenter':
      return <PresenterPage key={lesson.id} lesson={lesson} />;
    case 'pupil':
      return <PupilPage key={lesson.id} lesson={lesson} />;
    case 'change':
      return <WritePage key={lesson.id} lesson={lesson} />;
  }
}
