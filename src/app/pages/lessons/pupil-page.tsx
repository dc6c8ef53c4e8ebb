/** A lesson worked through by oneself: the same steps, with answers that stay in the page. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Answer } from '../../../domain/lessons/answers.ts';
import type { AskedStep } from '../../../domain/lessons/asked.ts';
import { itemsOf } from '../../../domain/lessons/items.ts';
import type { Lesson } from '../../../domain/lessons/lesson.ts';
import { blankAnswer } from '../../../domain/lessons/lettered-remarks.ts';
import type { Walk } from '../../../domain/lessons/walk.ts';
import { answerLines, answersText } from '../../../domain/words/lesson-answers.ts';
import { lostStepWords, pupilPageWords } from '../../../domain/words/lesson-pages.ts';
import { createDesk } from '../../../state/class-desk.ts';
import { AnswerForm } from '../../../views/lesson/answer-form.tsx';
import { EvidenceList } from '../../../views/lesson/evidence-list.tsx';
import { ItemsBoard } from '../../../views/lesson/items-board.tsx';
import { RemarkList } from '../../../views/lesson/remark-list.tsx';
import { Slide } from '../../../views/lesson/slide.tsx';
import { Disclosure } from '../../../views/ui/disclosure.tsx';
import { focusOn } from '../../../views/ui/keep-focus.ts';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { useItems } from '../../teaching/class-stage.tsx';
import { deskActs } from '../../teaching/desk-acts.ts';
import { PupilMap } from '../../teaching/pupil-map.tsx';
import { shownStep } from '../../teaching/shown-step.ts';
import { StepOnPaper } from '../../teaching/step-on-paper.tsx';
import { StepReading } from '../../teaching/step-reading.tsx';
import { TakeAway } from '../../teaching/take-away.tsx';
import { useReadFromStart } from '../../teaching/use-read-from-start.ts';
import { useSaid } from '../../teaching/use-said.ts';
import { useWalkAddress } from '../../teaching/use-walk-address.ts';
import { WalkControls } from '../../teaching/walk-controls.tsx';
import { useLeaveWarning } from '../../writing/use-leave-warning.ts';
import { RecordFrame } from '../records/record-frame.tsx';
import { useLessonHref, usePupilAddress } from './use-lesson-href.ts';

type Answers = ReadonlyMap<number, Answer>;

function textOf(chronicle: ReturnType<typeof useWholeChronicle>, lesson: Lesson, answers: Answers) {
  const lines = [...answers].flatMap(([at, answer]) => {
    const step = lesson.steps[at];
    return step ? [[at, answerLines(chronicle, itemsOf(chronicle, step), answer)] as const] : [];
  });
  return new Map(lines);
}

/** Whether what the sources tell names none of the things asked about. */
const isToldAsOne = ({ task }: AskedStep): boolean => task?.kind === 'compare' || task?.kind === 'sentence';

const GivenLines = ({ lines }: { readonly lines: readonly string[] }): ReactNode => (
  <ul className="field-list answer-list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

export function PupilPage({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const chronicle = useWholeChronicle();
  const href = useLessonHref();
  const [desk] = useState(() => createDesk());
  const { walk } = useStore(desk);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [taken, setTaken] = useState(answers);
  useLeaveWarning(answers !== taken);
  const own = useRef<HTMLHeadingElement>(null);
  /** Where the reader stood when the form last showed what the sources tell. */
  const [toldByForm, setToldByForm] = useState<Walk | null>(null);
  const shown = useMemo(() => shownStep(lesson, walk), [lesson, walk]);
  const items = useItems(shown.step);
  const lost = useWalkAddress(desk, lesson, true);
  const act = useMemo(() => deskActs(desk, lesson, () => {}), [desk, lesson]);
  const { step, reveal } = shown;
  const whole = lesson.steps[walk.at];
  const answer = answers.get(walk.at) ?? null;
  const give = (next: Answer): void => setAnswers((before) => new Map(before).set(walk.at, next));
  const place = `Step ${walk.at + 1} of ${lesson.steps.length}`;
  const said = useSaid(`${place}: ${step.title}`);
  const says = useRef<HTMLDivElement>(null);
  useReadFromStart(says, `${step.id} ${reveal !== null}`);
  const isShownByForm = toldByForm === walk;
  useEffect(() => {
    // The form that had the focus is gone.
    if (isShownByForm) focusOn(own.current);
  }, [isShownByForm]);
  const lines = textOf(chronicle, lesson, answers);
  const given = lines.get(walk.at) ?? [];
  const isBlank = given.length === 0;
  const remarked = isBlank && whole ? blankAnswer(whole) : answer;
  const address = usePupilAddress(lesson.id, walk.at + 1);
  return (
    <RecordFrame
      words={pupilPageWords(chronicle, lesson)}
      trail={[
        { href: href({ kind: 'lessons' }), name: 'Lessons' },
        { href: href({ kind: 'lesson', lesson: lesson.id }), name: 'About this lesson' },
      ]}
    >
      <div className="record pupil" data-step={walk.at + 1} data-revealed={reveal !== null || undefined}>
        <p className="visually-hidden" role="status">
          {said}
        </p>
        {lost !== null && (
          <p className="notice" role="status">
            {lostStepWords(lesson, lost)}
          </p>
        )}
        <StepReading view={shown.view}>
          <article className="pupil-step" aria-label="This step">
            <div ref={says}>
              <Slide step={step} reveal={reveal} place={place} heading="h2" />
            </div>
            <PupilMap
              step={step}
              isRevealed={reveal !== null}
              countries={answer?.kind === 'place' ? answer.countries : []}
              onCountries={(countries) => give({ kind: 'place', places: {}, countries })}
            />
            <Disclosure label="Sources of this step">
              <EvidenceList
                evidence={reveal?.evidence ?? step.evidence}
                isAsked={step.task !== null && reveal === null}
              />
            </Disclosure>
            {step.task && reveal === null && (
              <form
                className="pupil-form needs-scripts"
                aria-label="Your answer"
                onSubmit={(event) => event.preventDefault()}
              >
                <AnswerForm key={step.id} task={step.task} items={items} answer={answer} onAnswer={give} />
                <button
                  type="button"
                  onClick={() => {
                    act({ kind: 'on' });
                    setToldByForm(desk.getState().walk);
                  }}
                >
                  Show what the sources tell
                </button>
              </form>
            )}
            {reveal && whole && (
              <section className="pupil-after" aria-label="Your answer">
                <h3 ref={own}>Your answer</h3>
                {isBlank ? <p>You gave no answer.</p> : <GivenLines lines={given} />}
                {remarked && <RemarkList step={whole} answer={remarked} isBlank={isBlank} />}
                {isToldAsOne(step) && (
                  <>
                    <h3>What it was about</h3>
                    <ItemsBoard items={items} />
                  </>
                )}
                <h3>What others may have answered</h3>
                <ul>
                  {reveal.expected.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </section>
            )}
            <StepOnPaper lesson={lesson} shown={shown} address={address}>
              {reveal === null && items.asked.length > 0 && <ItemsBoard items={items} />}
              {reveal === null && !isBlank && <GivenLines lines={given} />}
            </StepOnPaper>
          </article>
        </StepReading>
        <nav className="pupil-steps needs-scripts" aria-label="Steps">
          <WalkControls lesson={lesson} walk={walk} act={act} />
        </nav>
        <TakeAway
          name={`${lesson.id}.txt`}
          text={answersText(chronicle, lesson, lines, walk)}
          onTake={() => setTaken(answers)}
        />
      </div>
    </RecordFrame>
  );
}
