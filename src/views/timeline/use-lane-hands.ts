/** What hands do to the lanes: keys, wheel, drag and pinch, bound to the box for as long as it is shown. */
import { type RefObject, useEffect, useRef } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import type { Interval } from '../../domain/time/interval.ts';
import { hasDay } from '../../domain/time/plain-date.ts';
import { wentToDay } from '../../state/reader.ts';
import { useChronicle, useReaderStore } from '../ui/reader-context.tsx';
import { dateAt, timeAt } from './axis.ts';
import { listenToGestures } from './span-gestures.ts';
import { actOfKey } from './timeline-keys.ts';
import { ROW_PX, type TimelineScene } from './timeline-scene.ts';
import type { SpanMoves } from './use-span.ts';

/** Kept clear beside what is scrolled to: a lane's own hours stand above its marks. */
const MARGIN_PX = 20;

/** Keys act on the lanes while something in them has focus, and then go no further. */
export function useLaneKeys(box: RefObject<HTMLElement | null>, moves: SpanMoves, walk: (by: 1 | -1) => void): void {
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Set here, since without script the keys do nothing and a stop at the region would be one too many.
    element.tabIndex = 0;
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actOfKey(event.key, event.shiftKey);
      if (!act) return;
      if (act.kind === 'zoom') moves.zoom(act.factor);
      else if (act.kind === 'pan') moves.pan(act.fraction);
      else if (act.kind === 'whole') moves.showWhole();
      else if (act.kind === 'walk') latest.current(act.by);
      else if (event.target === element) return;
      else element.focus();
      event.preventDefault();
    };
    element.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [box, moves]);
}

/** Wheel, drag, pinch and a press on empty ground. */
export function useLaneGestures(
  box: RefObject<HTMLElement | null>,
  span: Interval,
  moves: SpanMoves,
  gutterPx: number,
): void {
  const { extent, zone } = useChronicle();
  const store = useReaderStore();
  const shown = useRef(span);
  useEffect(() => {
    shown.current = span;
  }, [span]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    const gestures = {
      zoom: (factor: number, fraction: number) => moves.zoom(factor, fraction),
      pan: (fraction: number) => moves.pan(fraction),
      press: (fraction: number) => {
        const date = dateAt(timeAt(fraction, shown.current, 1), zone);
        if (hasDay(extent, date)) store.setState(wentToDay(date));
      },
      plot: () => {
        const { left } = element.getBoundingClientRect();
        return { left: left + element.clientLeft + gutterPx, width: element.clientWidth - gutterPx };
      },
    };
    listenToGestures(element, gestures, life.signal);
    return () => life.abort();
  }, [box, moves, gutterPx, extent, zone, store]);
}

/** Scrolls the lanes, and nothing else, so that what was selected elsewhere, or is on today, is seen. */
export function useInView(box: RefObject<HTMLElement | null>, id: EventId | null, scene: TimelineScene): void {
  const mark = scene.marks.find((candidate) => candidate.id === id);
  const y = mark?.y ?? null;
  useEffect(() => {
    const element = box.current;
    if (!element || y === null) return;
    // With the frame, when the page is laid out anyway: asked now, it would be laid out twice.
    const frame = requestAnimationFrame(() => {
      const headPx = element.querySelector('.timeline-axis')?.clientHeight ?? 0;
      const roomPx = element.clientHeight - headPx;
      if (y < element.scrollTop) element.scrollTop = y - MARGIN_PX;
      else if (y + ROW_PX > element.scrollTop + roomPx) element.scrollTop = y + ROW_PX - roomPx + MARGIN_PX;
    });
    return () => cancelAnimationFrame(frame);
  }, [box, y]);
}
