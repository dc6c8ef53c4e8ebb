/** The teacher's own window: what the class sees, the note, what comes next, and the time. It leads the class's window. */
import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { isRevealed } from '../../../domain/lessons/walk.ts';
import { lostStepWords, presenterPageWords } from '../../../domain/words/lesson-pages.ts';
import { createDesk } from '../../../state/class-desk.ts';
import { Notes } from '../../../views/lesson/notes.tsx';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { latePart } from '../../../views/ui/late-part.tsx';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { jumpWords, PRESENTER_KEYS } from '../../teaching/class-keys.ts';
import { deskActs, type WindowAct } from '../../teaching/desk-acts.ts';
import { LessonClock } from '../../teaching/lesson-clock.tsx';
import { PresenterBar } from '../../teaching/presenter-bar.tsx';
import { shownStep } from '../../teaching/shown-step.ts';
import { type SettledAct, useClassKeys } from '../../teaching/use-class-keys.ts';
import { type Opening, type Presence, useDeskLink } from '../../teaching/use-desk-link.ts';
import { useFarPages } from '../../teaching/use-far-pages.ts';
import { useStepClock } from '../../teaching/use-step-clock.ts';
import { useWalkAddress } from '../../teaching/use-walk-address.ts';
import { useLessonHref } from './use-lesson-href.ts';
import './class-page.css';
import './presenter-page.css';

const KeyHelpDialog = latePart(() => import('../../stepping/key-help.tsx'), 'KeyHelpDialog');

/** Keys of the class's own window. */
const OF_THE_CLASS = ['full-screen', 'sources', 'board', 'close'] as const;

const GONE = 'The class’s window is gone: nothing is shown until it is open again.';
const BLOCKED = 'The browser did not let the class’s window open: open its link in a new window.';

/** `opening` is what came of the last press that was to show it. */
function windowWords(presence: Presence, opening: Opening | null): string {
  if (presence === 'there') return opening === 'there' ? 'The class’s window is open already.' : '';
  const told = [presence === 'gone' ? GONE : '', opening === 'blocked' ? BLOCKED : ''];
  return told.filter((words) => words !== '').join(' ');
}

export function PresenterPage({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useWholeChronicle();
  const href = useLessonHref();
  const isFromServer = useIsFromServer();
  const [desk] = useState(() => createDesk());
  const { walk, cover } = useStore(desk);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [opening, setOpening] = useState<Opening | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => shownStep(lesson, walk), [lesson, walk]);
  const lost = useWalkAddress(desk, lesson);
  const clock = useStepClock(desk);
  const pages = useFarPages(desk);
  const link = useDeskLink('presenter', { desk, clock }, lesson, pages.hear);
  const { title } = presenterPageWords(chronicle, lesson);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const inWindow = (kind: WindowAct): void => {
    if (kind === 'help') setHelpOpen(true);
    else if (kind === 'notes') setOpening(link.open(href({ kind: 'class', lesson: lesson.id }, walk.at + 1)));
  };
  const settle = deskActs(desk, lesson, inWindow);
  const act = (asked: SettledAct): void => {
    const by = asked.kind === 'on' ? 1 : asked.kind === 'back' ? -1 : null;
    const turn = by === null || cover !== 'none' ? null : pages.turning(by);
    if (turn) link.say(turn);
    else settle(asked);
  };
  const typed = useClassKeys(root, { act, without: OF_THE_CLASS });
  const step = lesson.steps[walk.at];
  if (!step) return null;
  // As built the page tells no answer: who reads it without scripts may be anybody.
  const reveal = isFromServer ? null : (step.task?.reveal ?? null);
  const status = isRevealed(walk) ? 'Revealed' : step.task ? 'Not revealed yet' : null;
  return (
    <div className="presenter-page" ref={root} data-step={walk.at + 1} data-revealed={isRevealed(walk) || undefined}>
      <main>
        {lost !== null && (
          <p className="class-lost" role="status">
            {lostStepWords(lesson, lost)}
          </p>
        )}
        <p className="presenter-place">
          {lesson.title} · {walk.at + 1} of {lesson.steps.length}
          {status !== null && ` · ${status}`}
          {cover === 'blank' && ' · The screen is blank'}
          {cover === 'code' && ' · The code is shown'}
        </p>
        <h1>{shown.step.title}</h1>
        <p>{shown.step.text}</p>
        {step.task && <p className="slide-question">{step.task.question}</p>}
        <Notes lesson={lesson} at={walk.at} step={step} reveal={reveal} />
      </main>
      <LessonClock lesson={lesson} at={walk.at} clock={clock} />
      <PresenterBar
        lesson={lesson}
        walk={walk}
        act={act}
        classWindow={link.name}
        isClassThere={link.presence === 'there'}
        said={typed === '' ? windowWords(link.presence, opening) : jumpWords(typed, lesson.steps.length)}
        classHref={href({ kind: 'class', lesson: lesson.id }, walk.at + 1)}
      />
      {isHelpOpen && (
        <Suspense>
          <KeyHelpDialog sections={PRESENTER_KEYS} onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
