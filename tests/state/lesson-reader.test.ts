import { describe, expect, it } from 'vitest';
import { readerAt } from '../../src/state/lesson-reader.ts';
import { initialReader } from '../../src/state/reader.ts';
import { readReader, writeSearch } from '../../src/state/url.ts';
import { view } from '../domain/lessons/steps.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { WEEK } from '../fixtures/week.ts';
import { STEPS } from '../fixtures/week-lessons.ts';

describe('the view of a step as a reader’s choice', () => {
  it('is the first view of its day where it says no more', () => {
    const bare = view('2025-03-12');
    expect(readerAt(bare)).toEqual(initialReader(bare.day));
  });

  it('holds whatever a link can hold', () => {
    const whole = view('2025-03-11', {
      event: 'chiefs',
      viewport: { center: [34.3, 43.4], zoom: 4.25 },
      hiddenParts: ['remote'],
      hidesBlackSea: true,
    });
    expect(writeSearch(readerAt(whole), FIXTURE)).toBe('?event=chiefs&at=34.3000,43.4000,4.25&hide=black-sea,remote');
  });

  it.each(STEPS)('$name: its link opens the same, without a problem', ({ step }) => {
    const views = [step.view, ...(step.task?.reveal.view ? [step.task.reveal.view] : [])];
    for (const each of views) {
      const state = readerAt(each);
      const opened = readReader({ day: state.day, search: writeSearch(state, WEEK) }, WEEK);
      expect(opened).toEqual({ state, problems: [] });
    }
  });
});
