/** A class steps through a lesson: one thing at a time, large enough for the back row. As built, it reads as its first step. */
import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import type { Walk } from '../../../domain/lessons/walk.ts';
import { classPageWords, lostStepWords } from '../../../domain/words/lesson-pages.ts';
import { covered, createDesk } from '../../../state/class-desk.ts';
import { latePart } from '../../../views/ui/late-part.tsx';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { ClassAsBuilt } from '../../teaching/class-as-built.tsx';
import { ClassBar, closeMore } from '../../teaching/class-bar.tsx';
import { ClassCover } from '../../teaching/class-cover.tsx';
import { CLASS_KEYS, jumpWords } from '../../teaching/class-keys.ts';
import { ClassSources } from '../../teaching/class-sources.tsx';
import { ClassStage, hasBoard, useItems } from '../../teaching/class-stage.tsx';
import { deskActs, type WindowAct } from '../../teaching/desk-acts.ts';
import { toggleFullScreen } from '../../teaching/full-screen.ts';
import { NotesDrawer } from '../../teaching/notes-drawer.tsx';
import { shownStep } from '../../teaching/shown-step.ts';
import { StepOnPaper } from '../../teaching/step-on-paper.tsx';
import { StepReading } from '../../teaching/step-reading.tsx';
import { pagesLeft, turnedPage } from '../../teaching/turned-page.ts';
import { type SettledAct, useClassKeys } from '../../teaching/use-class-keys.ts';
import { useDeskLink } from '../../teaching/use-desk-link.ts';
import { usePagesTold } from '../../teaching/use-pages-told.ts';
import { useSaid } from '../../teaching/use-said.ts';
import { useSlideSwipe } from '../../teaching/use-slide-swipe.ts';
import { useStepClock } from '../../teaching/use-step-clock.ts';
import { useWalkAddress } from '../../teaching/use-walk-address.ts';
import { useLessonHref, usePupilAddress } from './use-lesson-href.ts';
import { useLessonSheets } from './use-lesson-sheets.ts';
import './class-page.css';
import './class-screens.css';
import './presenter-page.css';

const KeyHelpDialog = latePart(() => import('../../stepping/key-help.tsx'), 'KeyHelpDialog');

/** What is opened over the stage. Sources are those of what was shown when they were opened: they go as the class goes on. */
type Panel = { readonly kind: 'notes' } | { readonly kind: 'sources'; readonly of: Walk };

export function ClassPage({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useWholeChronicle();
  const href = useLessonHref();
  const [desk] = useState(() => createDesk());
  const { walk, cover } = useStore(desk);
  const [opened, setOpened] = useState<Panel | null>(null);
  const panel = opened?.kind === 'sources' && opened.of !== walk ? null : (opened?.kind ?? null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [wantsBoard, setWantsBoard] = useState(true);
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  const shown = useMemo(() => shownStep(lesson, walk), [lesson, walk]);
  const items = useItems(shown.step);
  const lessonHref = href({ kind: 'lesson', lesson: lesson.id });
  const address = usePupilAddress(lesson.id, walk.at + 1);
  const lost = useWalkAddress(desk, lesson);
  const clock = useStepClock(desk);
  const { open: openNotes, say } = useDeskLink('class', { desk, clock }, lesson, (message) => {
    if (message.parley !== 'turn') return;
    if (cover === 'none') turnedPage(stage.current, message.by);
    // A window that is covered by others draws no frame, and so tells of no scrolling: the presenter's waits for an answer.
    say({ parley: 'left', ...pagesLeft(stage.current) });
  });
  usePagesTold(stage, say);
  const ways = [{ href: lessonHref, words: 'About this lesson' }, ...useLessonSheets(lesson.id)];
  const { title } = classPageWords(chronicle, lesson);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const close = (): void => {
    const menu = root.current?.querySelector<HTMLDetailsElement>('.class-more[open]');
    if (menu) closeMore(menu);
    else if (panel !== null) setOpened(null);
    else if (cover !== 'none') desk.setState(covered(cover));
    else location.assign(lessonHref);
  };
  const showNotes = (): void => {
    const isDrawn =
      panel !== 'notes' && openNotes(href({ kind: 'presenter', lesson: lesson.id }, walk.at + 1)) !== 'shown';
    setOpened(isDrawn ? { kind: 'notes' } : null);
  };
  const inWindow = (kind: WindowAct): void => {
    if (kind === 'sources') setOpened(panel === 'sources' ? null : { kind: 'sources', of: walk });
    else if (kind === 'notes') showNotes();
    else if (kind === 'board') setWantsBoard((wants) => wants !== hasBoard(shown, items));
    else if (kind === 'help') setHelpOpen(true);
    else if (kind === 'full-screen') toggleFullScreen();
    else if (kind === 'close') close();
  };
  const settle = deskActs(desk, lesson, inWindow);
  const act = (asked: SettledAct): void => {
    const by = asked.kind === 'on' ? 1 : asked.kind === 'back' ? -1 : null;
    if (by === null || cover !== 'none' || !turnedPage(stage.current, by)) settle(asked);
  };
  const typed = useClassKeys(root, { act });
  useSlideSwipe(stage, (by) => act({ kind: by === 1 ? 'on' : 'back' }));

  const place = `Step ${walk.at + 1} of ${lesson.steps.length}: ${shown.step.title}`;
  // What is revealed is said by its own place.
  const said = useSaid(
    cover === 'blank' ? 'The screen is blank' : typed === '' ? place : jumpWords(typed, lesson.steps.length),
  );
  return (
    <div className="class-page" ref={root} data-step={walk.at + 1} data-revealed={shown.reveal !== null || undefined}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="class-under" inert={cover !== 'none'}>
        <StepReading view={shown.view}>
          <main className="class-stage" ref={stage}>
            <div className="class-under" inert={panel === 'sources'}>
              <ClassStage lesson={lesson} at={walk.at} shown={shown} items={items} wantsBoard={wantsBoard} />
            </div>
            {panel === 'sources' && <ClassSources shown={shown} onClose={() => setOpened(null)} />}
            <StepOnPaper lesson={lesson} shown={shown} address={address} />
            {panel === 'notes' && (
              <NotesDrawer lesson={lesson} walk={walk} clock={clock} onClose={() => setOpened(null)} />
            )}
          </main>
        </StepReading>
        {typed !== '' && (
          <p className="class-typed" aria-hidden="true">
            {jumpWords(typed, lesson.steps.length)}
          </p>
        )}
        {lost !== null && (
          <p className="class-lost" role="status">
            {lostStepWords(lesson, lost)}
          </p>
        )}
        <ClassAsBuilt ways={ways} />
        <ClassBar lesson={lesson} walk={walk} act={act} lessonHref={lessonHref} hasBoard={hasBoard(shown, items)} />
      </div>
      <ClassCover cover={cover} address={address} onUncover={() => cover !== 'none' && desk.setState(covered(cover))} />
      {isHelpOpen && (
        <Suspense>
          <KeyHelpDialog sections={CLASS_KEYS} onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
