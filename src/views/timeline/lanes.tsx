/** Draws the scene of the lanes and hands what the reader does in them to the store. */
import { memo, type ReactNode, type RefObject, useCallback, useId, useMemo, useRef } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { dayFor, isOn } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { isFiltering } from '../../domain/finding/event-filter.ts';
import type { Interval } from '../../domain/time/interval.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { intervalOf } from '../../domain/time/when.ts';
import { selectedEvent } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useIsInSight } from '../ui/use-is-in-sight.ts';
import { eventName } from './event-words.ts';
import { LaneAxis } from './lane-axis.tsx';
import { AxisLines, DayBand, LaneGround } from './lane-ground.tsx';
import { LanePieces } from './lane-pieces.tsx';
import './lanes.css';
// Opened beside the lanes: with their style, it weighs on no first view.
import './around-the-week.css';
import { zoneCity } from '../../domain/words/times.ts';
import { MarkButton } from './mark-button.tsx';
import { inWalkingOrder, type Mark, ROW_PX, smallMeasure, toTimelineScene } from './timeline-scene.ts';
import { useIsCoarse, useMeasure, useWidth } from './use-box.ts';
import { useLaneFocus } from './use-lane-focus.ts';
import { useInView, useLaneGestures, useLaneKeys } from './use-lane-hands.ts';
import type { SpanMoves } from './use-span.ts';
import { zoneOffsetWords } from './zone-words.ts';

export type LanesProps = {
  /** The events of the lanes, in order of time. */
  readonly events: readonly DayEvent[];
  readonly span: Interval;
  readonly moves: SpanMoves;
  readonly isTall: boolean;
  /** Told which event is pointed at or has focus. */
  readonly onTold: (id: EventId | null) => void;
};

/** From this width on, lanes are named beside the plot; below, above each lane. The style sheet has the same figure. */
const GUTTER_FROM_PX = 720;
export const GUTTER_PX = 152;
const COARSE_ROW_PX = 44;

export function Lanes(props: LanesProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const chosenDay = useReader((state) => state.day);
  const seenDay = useAfterPaint(chosenDay);
  // Lanes that nobody reads yet, out of sight or at the foot, follow once the day is seen elsewhere.
  return <LanesOn {...props} box={box} day={useIsInSight(box) ? chosenDay : seenDay} />;
}

type LanesOnProps = LanesProps & { readonly box: RefObject<HTMLDivElement | null>; readonly day: PlainDate };

const LanesOn = memo(function LanesOn({ events, span, moves, isTall, onTold, box, day }: LanesOnProps): ReactNode {
  const chronicle = useChronicle();
  const isFiltered = useReader((state) => isFiltering(state.eventFilter));
  const store = useReaderStore();
  const selected = useReader((state) => state.selected);
  const knownAt = useReader((state) => state.knownAt);
  const probe = useRef<HTMLSpanElement>(null);
  const plotId = useId();
  const measure = useMeasure(probe);
  const measureSmall = useMemo(() => smallMeasure(measure), [measure]);
  const boxPx = useWidth(box);
  const rowPx = useIsCoarse() ? COARSE_ROW_PX : ROW_PX;
  const gutterPx = boxPx >= GUTTER_FROM_PX ? GUTTER_PX : 0;
  const widthPx = Math.max(120, boxPx - gutterPx);

  const scene = useMemo(
    () => toTimelineScene({ chronicle, events, knownAt, span, widthPx, measure, rowPx, gutterPx }),
    [chronicle, events, knownAt, span, widthPx, measure, rowPx, gutterPx],
  );
  const names = useMemo(
    () => new Map(events.map((known) => [known.event.id, eventName(chronicle, known, knownAt)])),
    [chronicle, events, knownAt],
  );
  const order = useMemo(() => inWalkingOrder(events), [events]);
  const today = scene.marks.filter(({ known }) => isOn(known.event, day));

  const fetch = (id: EventId): void => {
    const event = chronicle.events.find((candidate) => candidate.id === id);
    if (!event) return;
    const { start, end } = intervalOf(event.when, event.zone);
    moves.centre((start + end) / 2);
  };
  const { tabStop, told, tell, walk } = useLaneFocus({
    box,
    scene,
    order,
    preferred: selected ?? today[0]?.id ?? null,
    fetch,
  });

  const tellOf = useCallback(
    (id: EventId | null): void => {
      tell(id);
      onTold(id);
    },
    [tell, onTold],
  );

  const press = useCallback(
    (id: EventId): void => {
      const known = events.find(({ event }) => event.id === id);
      const state = store.getState();
      if (!known) return;
      if (state.selected === id) {
        store.setState(selectedEvent(null));
        return;
      }
      store.setState(selectedEvent(id, dayFor(chronicle, known.event, state.day) ?? state.day));
    },
    [events, store, chronicle],
  );

  useLaneKeys(box, moves, walk);
  useLaneGestures(box, span, moves, gutterPx);
  const highest = today.reduce<Mark | null>((top, mark) => (top && top.y <= mark.y ? top : mark), null);
  useInView(box, selected ?? highest?.id ?? null, scene);

  const zoneLines = [`Time in ${zoneCity(chronicle.zone)}`, zoneOffsetWords(chronicle.zone, span)];
  return (
    <div
      ref={box}
      className="timeline-lanes"
      role="group"
      aria-label={`Events by venue. ${zoneLines.join(', ')}`}
      data-own-gestures=""
      data-told={told === null ? undefined : ''}
      data-tall={isTall ? '' : undefined}
    >
      <LaneAxis scene={scene} gutterPx={gutterPx} zoneLines={zoneLines} day={day} measure={measureSmall} />
      <span ref={probe} className="timeline-probe" aria-hidden="true" />
      {scene.lanes.length === 0 && (
        <p className="timeline-empty">
          {isFiltered ? 'No event of these hours matches the filters.' : 'No event is told in these hours.'}
        </p>
      )}
      <svg role="presentation" className="timeline-plot" width={gutterPx + widthPx} height={scene.heightPx}>
        <g id={plotId} transform={`translate(${gutterPx},0)`}>
          <DayBand scene={scene} day={day} />
          <AxisLines scene={scene} />
          {scene.lanes.map((lane) => (
            <g key={lane.id}>
              <LaneGround lane={lane} widthPx={widthPx} gutterPx={gutterPx} />
              {scene.marks
                .filter((mark) => mark.laneId === lane.id)
                .map((mark) => (
                  <MarkButton
                    key={mark.id}
                    mark={mark}
                    rowPx={rowPx}
                    name={names.get(mark.id) ?? mark.known.event.title}
                    isToday={isOn(mark.known.event, day)}
                    isSelected={mark.id === selected}
                    isTabStop={mark.id === tabStop}
                    onPress={press}
                    onTold={tellOf}
                  />
                ))}
            </g>
          ))}
        </g>
      </svg>
      <LanePieces lanes={scene.lanes} plotId={plotId} widthPx={gutterPx + widthPx} />
    </div>
  );
});
