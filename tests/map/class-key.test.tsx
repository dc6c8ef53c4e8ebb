// @vitest-environment happy-dom
/** Under every map of a class stands what its fills mean, and whose borders it draws; what is left out is not told. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { readerAt } from '../../src/state/lesson-reader.ts';
import { createReaderStore, initialReader, NO_FILTERS, type ReaderState } from '../../src/state/reader.ts';
import { ClassKey } from '../../src/views/map/class-key.tsx';
import { toMapScene } from '../../src/views/map/map-scene.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { STEPS } from '../fixtures/week-lessons.ts';

afterEach(cleanup);

/** The words of the key where the reader stands. */
function keyOf(state: ReaderState): string[] {
  const day = dayOf(WEEK, state.day, state.knownAt);
  const scene = toMapScene(WEEK, day, state.filters, state.selected);
  cleanup();
  render(
    <ReaderProvider chronicle={WEEK} store={createReaderStore(state)}>
      <ClassKey hatchId="x" scene={scene} filters={state.filters} />
    </ReaderProvider>,
  );
  expect(screen.getByText('Borders recognised by the UN General Assembly.')).toBeTruthy();
  return screen.getAllByRole('listitem').map((item) => item.textContent?.trim() ?? '');
}

describe('the key of a class’s map', () => {
  it('has the fills of the day, the coast and held land', () => {
    const [, tuesday] = daysOf(WEEK.extent);
    if (!tuesday) throw new Error('no Tuesday');
    expect(keyOf(initialReader(tuesday))).toEqual([
      'Leads',
      'Party to the talks',
      'Host',
      'Takes part',
      'By video or phone',
      'Presence disputed',
      'Presence unconfirmed',
      'Black Sea coast',
      'Held by another state',
    ]);
  });

  it.each(daysOf(WEEK.extent))('has each part that is on the map of %s, and no other', (date) => {
    const key = keyOf(initialReader(date));
    const parts = [...dayOf(WEEK, date, null).parts.values()];
    expect(key.includes('Takes part')).toBe(parts.some(({ part }) => part === 'participant'));
    expect(key.includes('Leads')).toBe(parts.some(({ part }) => part === 'lead'));
  });

  it.each(STEPS)('tells nothing of what $name leaves out', ({ step: { view } }) => {
    const key = keyOf(readerAt(view));
    expect(key.includes('Black Sea coast')).toBe(!view.hidesBlackSea);
    if (view.hiddenParts.includes('participant')) expect(key).not.toContain('Takes part');
  });

  it('leaves out a part that is left out of the map', () => {
    const hidden = { ...initialReader(WEEK.extent.start), filters: { ...NO_FILTERS, hiddenParts: ['lead' as const] } };
    expect(keyOf(hidden)).not.toContain('Leads');
  });
});
