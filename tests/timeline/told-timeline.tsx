/** The timeline of a chronicle, shown, with the store behind it. */
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import type { ChronicleDay } from '../../src/domain/events/day.ts';
import { createReaderStore, initialReader, type ReaderState, type ReaderStore } from '../../src/state/reader.ts';
import { TimelinePanel } from '../../src/views/timeline/timeline-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

type Told = { readonly store: ReaderStore; readonly page: RenderResult; readonly mapsDrawn: () => number };

export const TUESDAY = date('2025-03-11');

export function timelineOf(
  chronicle: Chronicle,
  store: ReaderStore,
  renderSmallMap: (day: ChronicleDay) => ReactNode,
): ReactNode {
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <TimelinePanel renderSmallMap={renderSmallMap} controls={<button type="button">Play</button>} />
    </ReaderProvider>
  );
}

export function showTimeline(choice: Partial<ReaderState> = {}, chronicle: Chronicle = FIXTURE): Told {
  const store = createReaderStore({ ...initialReader(TUESDAY), ...choice });
  let drawn = 0;
  const smallMap = (day: ChronicleDay): ReactNode => {
    drawn += 1;
    return (
      <svg data-testid={`map-${day.date}`} role="img">
        <title>A small map</title>
      </svg>
    );
  };
  const page = render(timelineOf(chronicle, store, smallMap));
  return { store, page, mapsDrawn: () => drawn };
}
