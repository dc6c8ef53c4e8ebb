/** The span that is shown, and the moves that the reader can make of it. */
import { useEffect, useMemo } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import { isInLanes, wholeSpan } from '../../domain/events/whole-span.ts';
import type { Interval } from '../../domain/time/interval.ts';
import { dayInterval, intervalOf } from '../../domain/time/when.ts';
import { movedTimeline, type ReaderStore } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { centreSpan, daySpan, fitSpan, keptSpan, onDay, panSpan, showsDay, zoomSpan } from './span.ts';

export type SpanMoves = {
  readonly whole: Interval;
  /** Each returns whether anything changed. */
  zoom(factor: number, fraction?: number): boolean;
  pan(fraction: number): boolean;
  showWhole(): boolean;
  showDay(): boolean;
  /** Brings a moment to the middle. */
  centre(at: number): boolean;
};

export function createSpanMoves(chronicle: Chronicle, store: ReaderStore): SpanMoves {
  const whole = wholeSpan(chronicle);
  const shown = (): Interval => shownSpan(whole, store.getState().span);
  const move = (next: Interval): boolean => {
    const now = shown();
    if (next.start === now.start && next.end === now.end) return false;
    store.setState(movedTimeline(keptSpan(whole, next)));
    return true;
  };
  return {
    whole,
    zoom: (factor, fraction) =>
      move(zoomSpan(whole, shown(), factor, fraction ?? heldFraction(chronicle, store, shown()))),
    pan: (fraction) => move(panSpan(whole, shown(), fraction)),
    showWhole: () => move(whole),
    showDay: () => move(daySpan(whole, chronicle, store.getState().day)),
    centre: (at) => move(centreSpan(whole, shown(), at)),
  };
}

/** What is drawn for a span that the store keeps, which may come from a link. */
const shownSpan = (whole: Interval, span: Interval | null): Interval =>
  span === null ? whole : fitSpan(whole, span.start, span.end - span.start);

/** Without a pointer, zooming keeps in place the selected event, else the chosen day, else the middle. */
function heldFraction(chronicle: Chronicle, store: ReaderStore, span: Interval): number {
  const { selected, day } = store.getState();
  const event = chronicle.events.find(({ id }) => id === selected);
  const stretches = [event ? intervalOf(event.when, event.zone) : null, dayInterval(day, chronicle.zone)];
  for (const stretch of stretches) {
    if (!stretch) continue;
    const fraction = ((stretch.start + stretch.end) / 2 - span.start) / (span.end - span.start);
    if (fraction >= 0 && fraction <= 1) return fraction;
  }
  return 0.5;
}

/** Moves made elsewhere, by stepping or by selecting, bring their day or event into view. */
function followReader(chronicle: Chronicle, store: ReaderStore, moves: SpanMoves): () => void {
  return store.subscribe((state, previous) => {
    // A span that came with the day or the event, as an address brings it, is the one that was asked for.
    if (state.span === null || state.span !== previous.span) return;
    if (state.day === previous.day && state.selected === previous.selected) return;
    const span = shownSpan(moves.whole, state.span);
    const event =
      state.selected === previous.selected ? undefined : chronicle.events.find(({ id }) => id === state.selected);
    if (event && isInLanes(event, chronicle.extent)) {
      const { start, end } = intervalOf(event.when, event.zone);
      if (start >= span.end || (end <= span.start && start < span.start)) moves.centre((start + end) / 2);
      return;
    }
    const day = dayInterval(state.day, chronicle.zone);
    if (state.day !== previous.day && !showsDay(span, day))
      store.setState(movedTimeline(keptSpan(moves.whole, onDay(moves.whole, span, day))));
  });
}

/** The span in view and its moves. While mounted, days and events chosen elsewhere are brought into view. */
export function useSpan(): { readonly span: Interval; readonly moves: SpanMoves } {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const kept = useReader((state) => state.span);
  const moves = useMemo(() => createSpanMoves(chronicle, store), [chronicle, store]);
  useEffect(() => followReader(chronicle, store, moves), [chronicle, store, moves]);
  const span = useMemo(() => shownSpan(moves.whole, kept), [moves, kept]);
  return { span, moves };
}
