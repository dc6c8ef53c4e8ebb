// @vitest-environment happy-dom
/** What is opened over a class takes the focus and gives it back to whoever opened it, unless something else has it by then. */
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ClassBar } from '../../src/app/teaching/class-bar.tsx';
import { ClassCover } from '../../src/app/teaching/class-cover.tsx';
import { ClassSources } from '../../src/app/teaching/class-sources.tsx';
import { NotesDrawer } from '../../src/app/teaching/notes-drawer.tsx';
import { shownStep } from '../../src/app/teaching/shown-step.ts';
import { createStepClock } from '../../src/app/teaching/step-clock.ts';
import type { Lesson } from '../../src/domain/lessons/lesson.ts';
import { START } from '../../src/domain/lessons/walk.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

afterEach(cleanup);

const store = createReaderStore(initialReader(WEEK.extent.start));
const clock = createStepClock(() => 0);
const nothing = (): void => {};

const PANELS = {
  sources: (lesson: Lesson) => <ClassSources shown={shownStep(lesson, START)} onClose={nothing} />,
  notes: (lesson: Lesson) => <NotesDrawer lesson={lesson} walk={START} clock={clock} onClose={nothing} />,
  code: () => <ClassCover cover="code" address="https://example.org/" onUncover={nothing} />,
  blank: () => <ClassCover cover="blank" address="https://example.org/" onUncover={nothing} />,
};

const firstLesson = (): Lesson => {
  const [lesson] = LESSONS;
  if (!lesson) throw new Error('no lesson');
  return lesson;
};

const page = (panel: ReactNode): ReactNode => (
  <StrictMode>
    <ReaderProvider chronicle={WEEK} store={store}>
      {panel}
      <button type="button">Opens it</button>
      <button type="button">Goes on</button>
    </ReaderProvider>
  </StrictMode>
);

describe.each(Object.entries(PANELS))('%s', (_name, panel) => {
  function opened() {
    const { rerender, getByText } = render(page(null));
    getByText('Opens it').focus();
    rerender(page(panel(firstLesson())));
    expect(document.activeElement).not.toBe(getByText('Opens it'));
    expect(document.activeElement).not.toBe(document.body);
    return { close: () => rerender(page(null)), getByText };
  }

  it('gives the focus back', () => {
    const { close, getByText } = opened();
    close();
    expect(document.activeElement).toBe(getByText('Opens it'));
  });

  it('gives it back where it had gone to nothing', () => {
    const { close, getByText } = opened();
    (document.activeElement as HTMLElement).blur();
    close();
    expect(document.activeElement).toBe(getByText('Opens it'));
  });

  it('leaves it to what the class went on by', () => {
    const { close, getByText } = opened();
    getByText('Goes on').focus();
    close();
    expect(document.activeElement).toBe(getByText('Goes on'));
  });
});

it('what is chosen from the menu by keys leaves the focus with the menu, which can be seen', async () => {
  const acts: string[] = [];
  const tell = ({ kind }: { readonly kind: string }): void => {
    acts.push(`${kind}, with the focus on ${document.activeElement?.tagName}`);
  };
  const { getByText, container } = render(
    <ClassBar lesson={firstLesson()} walk={START} act={tell} lessonHref="#" hasBoard={false} />,
  );
  await userEvent.click(getByText('More'));
  getByText('Teacher’s notes').focus();
  await userEvent.keyboard('{Enter}');
  expect(acts).toEqual(['notes, with the focus on SUMMARY']);
  expect(container.querySelector('details')?.open).toBe(false);
});
