/** What the room sees of a step: the map, or the list that its task is about, beside its words, which go before a list. */
import { type ReactNode, useMemo } from 'react';
import type { AskedStep } from '../../domain/lessons/asked.ts';
import { itemsOf, type TaskItems } from '../../domain/lessons/items.ts';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { toldItems } from '../../domain/lessons/told-items.ts';
import { ItemsBoard } from '../../views/lesson/items-board.tsx';
import { Slide } from '../../views/lesson/slide.tsx';
import { ClassMap } from '../../views/map/class-map.tsx';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { useChronicle, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { keptBaseMap } from '../loading/load-base-map.ts';
import { useShelf } from '../shelf.ts';
import { ScrollBox } from './scroll-box.tsx';
import type { ShownStep } from './shown-step.ts';

/** The names of events are short: they stand with the words, so that the map stays in sight. */
const isShort = ({ task }: AskedStep): boolean => task?.kind === 'order';

/** Letters that stand beside a large map on the squarest of screens. */
const FEW_LETTERS = 270;

/** Whether its words need more of the screen than others: a list does, and a long answer. */
function isWordy({ step: { title, text, task }, reveal }: ShownStep, isListed: boolean): boolean {
  const read = reveal ? [reveal.text, reveal.allows] : [text, task?.question ?? ''];
  return isListed || [title, ...read].join('').length > FEW_LETTERS;
}

/**
 * Whether there are both a map and a list to show in its place. The list stays after the reveal: the room reads the answer by
 * it, or by its letters. A told order has dates: it is too long to stand with the words.
 */
export const hasBoard = ({ step, reveal }: ShownStep, items: TaskItems): boolean =>
  items.asked.length > 0 && (reveal !== null || !isShort(step));

/** The things of its task, as the class may see them. */
export function useItems(step: AskedStep): TaskItems {
  const whole = useWholeChronicle();
  return useMemo(() => itemsOf(whole, step), [whole, step]);
}

function SightOfMap(): ReactNode {
  const { baseMap } = useShelf();
  if (!baseMap) return <p className="notice">The map’s shapes are not at hand; the words tell what it would show.</p>;
  return <ClassMap sketch={baseMap} loadMap={keptBaseMap} />;
}

type Props = {
  readonly lesson: Lesson;
  readonly at: number;
  readonly shown: ShownStep;
  readonly items: TaskItems;
  /** Whether the list stands in the map's place, where there is one. */
  readonly wantsBoard: boolean;
};

export function ClassStage({ lesson, at, shown, items, wantsBoard }: Props): ReactNode {
  const { step, reveal, view } = shown;
  const chronicle = useChronicle();
  const told = useMemo(() => (reveal ? toldItems(chronicle, step) : null), [chronicle, step, reveal]);
  const page = `${step.id} ${reveal !== null}`;
  const isBoard = wantsBoard && hasBoard(shown, items);
  const isListed = reveal === null && isShort(step) && items.asked.length > 0;
  return (
    <>
      <div className="class-sight">
        {/* It stays as it is under the list: to be drawn anew for its box would take a moment. */}
        <div className="class-sight-map" inert={isBoard} data-under={isBoard || undefined}>
          <PanelBoundary name="The map" stillWorks="The lesson still works." at={page}>
            <SightOfMap />
          </PanelBoundary>
        </div>
      </div>
      <ScrollBox
        className={isWordy(shown, isListed) ? 'class-words class-wordy' : 'class-words'}
        label="This step"
        page={page}
      >
        <Slide step={step} reveal={reveal} place={`Step ${at + 1} of ${lesson.steps.length}`} />
        {isListed && <ItemsBoard items={items} />}
        {isBoard && view !== step.view && <p className="class-map-too">The map changes with it: “Map or list”.</p>}
      </ScrollBox>
      {/* Always there, as a told order comes with its list. Nothing is said of a list that a step, or the room, begins with. */}
      <div className="class-list" aria-live="polite" key={`${step.id} ${wantsBoard}`}>
        {isBoard && (
          <ScrollBox className="class-board" label="What the task is about" page={page}>
            <ItemsBoard items={items} told={told} areTwo={step.task?.kind === 'compare'} />
          </ScrollBox>
        )}
      </div>
    </>
  );
}
