// @vitest-environment happy-dom
/** The sources of a step, opened before its reveal: what the editor notes of one may be the answer. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ClassSources } from '../../src/app/teaching/class-sources.tsx';
import { shownStep } from '../../src/app/teaching/shown-step.ts';
import { StepReading } from '../../src/app/teaching/step-reading.tsx';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

afterEach(cleanup);

function sourcesOf(lessonId: string, stepId: string, isRevealed: boolean): string {
  const lesson = LESSONS.find(({ id }) => id === lessonId);
  const at = lesson?.steps.findIndex(({ id }) => id === stepId) ?? -1;
  if (!lesson || at < 0) throw new Error('no such step');
  const shown = shownStep(lesson, { at, revealed: isRevealed ? [at] : [] });
  const { container } = render(
    <ReaderProvider chronicle={WEEK} store={createReaderStore(initialReader(WEEK.extent.start))}>
      <StepReading view={shown.view}>
        <ClassSources shown={shown} onClose={() => {}} />
      </StepReading>
    </ReaderProvider>,
  );
  return container.textContent ?? '';
}

describe('the sources of a step', () => {
  it('come without the editor’s notes while an answer is still to come', () => {
    const note = WEEK.sources.get('up-e5')?.note ?? '';
    expect(note.length).toBeGreaterThan(20);
    expect(sourcesOf('who-sits-where', 'five-eu', false)).not.toContain(note);
    cleanup();
    expect(sourcesOf('who-sits-where', 'five-eu', true)).toContain(note);
  });
});
