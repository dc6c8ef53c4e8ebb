/** The controls of a class: each key has a button. */
import { type ReactNode, useRef } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { awaitsReveal, isAtEnd, type Walk } from '../../domain/lessons/walk.ts';
import type { SettledAct } from './use-class-keys.ts';

type Simple = Exclude<SettledAct['kind'], 'to'>;

type Props = {
  readonly lesson: Lesson;
  readonly walk: Walk;
  readonly act: (act: SettledAct) => void;
  /** Where the class ends. */
  readonly lessonHref: string;
  readonly hasBoard: boolean;
};

const MORE: readonly { readonly kind: Simple; readonly label: string; readonly key: string }[] = [
  { kind: 'blank', label: 'Blank screen', key: 'B' },
  { kind: 'full-screen', label: 'Full screen', key: 'F' },
  { kind: 'notes', label: 'Teacher’s notes', key: 'T' },
  { kind: 'code', label: 'Code for phones', key: 'Q' },
  { kind: 'help', label: 'Keys', key: '?' },
];

export function ClassBar({ lesson, walk, act, lessonHref, hasBoard }: Props): ReactNode {
  const more = useRef<HTMLDetailsElement>(null);
  const { steps } = lesson;
  const onward = awaitsReveal(lesson, walk) ? 'Reveal' : 'Next';
  const choose = (kind: Simple): void => {
    if (more.current) more.current.open = false;
    act({ kind });
  };
  return (
    <nav className="class-bar needs-scripts" aria-label="Class">
      <button type="button" className="class-go" aria-disabled={walk.at === 0} onClick={() => act({ kind: 'back' })}>
        Back
      </button>
      <button
        type="button"
        className="class-go"
        aria-disabled={isAtEnd(lesson, walk)}
        onClick={() => act({ kind: 'on' })}
      >
        {onward}
      </button>
      <label className="class-jump">
        <span className="visually-hidden">Step</span>
        <select value={walk.at} onChange={(event) => act({ kind: 'to', step: Number(event.target.value) + 1 })}>
          {steps.map(({ id, title }, at) => (
            <option key={id} value={at}>
              {`${at + 1} of ${steps.length}: ${title}`}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => act({ kind: 'sources' })}>
        Sources
      </button>
      {hasBoard && (
        <button type="button" onClick={() => act({ kind: 'board' })}>
          Map or list
        </button>
      )}
      <details className="class-more" ref={more}>
        <summary>More</summary>
        <ul>
          {MORE.map(({ kind, label, key }) => (
            <li key={kind}>
              <button type="button" onClick={() => choose(kind)}>
                {label} <kbd>{key}</kbd>
              </button>
            </li>
          ))}
          <li>
            <a href={lessonHref}>End the class</a>
          </li>
        </ul>
      </details>
    </nav>
  );
}
