/** What the lanes draw, in px from the plot's top left: the axis, lanes by venue, and marks whose labels never collide. */
import type { Chronicle, EventId, Place } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { isInView } from '../../domain/events/in-view.ts';
import { type LaneName, laneOf, NOWHERE } from '../../domain/events/lane.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { HOUR_MS, offsetMs } from '../../domain/time/instant.ts';
import type { Interval } from '../../domain/time/interval.ts';
import type { Measure } from '../ui/text-width.ts';
import { wrapWords } from '../ui/wrapped-words.ts';
import { type Axis, type AxisDay, type AxisTick, ticksOf, toAxis } from './axis.ts';
import {
  labelChoices,
  type MarkBox,
  type MarkLabel,
  reachOf,
  type Stretch,
  takenBy,
  toMarkBox,
} from './mark-layout.ts';
import { zoneOffsetWords } from './zone-words.ts';

export type Mark = MarkBox & {
  /** Null where there is no room: the name is then told on focus and on hover. */
  readonly label: MarkLabel | null;
  readonly laneId: string;
  readonly y: number;
  /** Room for pointers and fingers: at least 24 px wide. */
  readonly reachX: number;
  readonly reachPx: number;
};

export type Lane = {
  readonly id: string;
  /** `Jeddah`. */
  readonly town: string;
  /** `UTC+3`. */
  readonly offset: string;
  /** Name and offset, broken to fit the gutter; without one, on one line and cut where it must be. */
  readonly nameLines: readonly string[];
  readonly y: number;
  readonly heightPx: number;
  /** Room above the marks, for the name or for clocks of its own. */
  readonly headPx: number;
  /** Its own midnights and hours, where its clocks differ from the axis'. */
  readonly ticks: readonly AxisTick[];
  readonly hasOwnHours: boolean;
};

export type TimelineScene = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  /** In order of time. */
  readonly marks: readonly Mark[];
};

export type SceneInput = {
  readonly chronicle: Chronicle;
  /** In order of time. */
  readonly events: readonly DayEvent[];
  /** The moment at which they are known. */
  readonly knownAt: KnownAt;
  readonly span: Interval;
  /** Width of the plot, without the gutter. */
  readonly widthPx: number;
  /** Measures at `LABEL_PX`, weight 600. */
  readonly measure: Measure;
  /** From row to row: as tall as a target must be. */
  readonly rowPx?: number;
  /** Room left of the plot for the lanes' names; 0 puts each name above its lane. */
  readonly gutterPx?: number;
};

export const LABEL_PX = 13;
export const SMALL_PX = 12;
export const ROW_PX = 24;

/** Of the words of the axis and of the lanes' names, from that of the labels. */
export const smallMeasure =
  (measure: Measure): Measure =>
  (text) =>
    (measure(text) * SMALL_PX) / LABEL_PX;

/** From this step on, lanes with clocks of their own show their hours; coarser, only their midnights. */
const FINE_STEP_MS = 3 * HOUR_MS;
const LANE_PAD_PX = 2;
const NAME_HEAD_PX = 18;
const HOURS_HEAD_PX = 16;
const LINE_PX = 15;
/** Between two things in a row. */
const ROW_GAP_PX = 6;

type LaneSeed = LaneName & { readonly events: DayEvent[] };

const placeOf = (chronicle: Chronicle, { event }: DayEvent): Place | null =>
  event.place === null ? null : (chronicle.places.get(event.place) ?? null);

/**
 * Lanes by town: those with most of the extent's own events first, then by their first; what has no place comes last.
 * The order is the same however far one zooms.
 */
function laneSeeds(chronicle: Chronicle, events: readonly DayEvent[]): LaneSeed[] {
  const seeds = new Map<string, LaneSeed>();
  for (const known of events) {
    const lane = laneOf(chronicle, known.event);
    const seed = seeds.get(lane.id) ?? { ...lane, events: [] };
    seed.events.push(known);
    seeds.set(lane.id, seed);
  }
  const coreCount = (seed: LaneSeed): number => seed.events.filter(({ event }) => event.tier === 'core').length;
  // A stable sort: lanes were met in order of their first event.
  return [...seeds.values()].sort(
    (a, b) => Number(a.town === NOWHERE) - Number(b.town === NOWHERE) || coreCount(b) - coreCount(a),
  );
}

type Packed = { readonly mark: MarkBox; readonly label: MarkLabel | null; readonly row: number };

/**
 * Greedy: each mark in the first row where its best label fits, a less good label before a new row. Cost: marks squared
 * in one lane.
 */
function packRows(marks: readonly MarkBox[], columns: readonly AxisDay[], widthPx: number, measure: Measure): Packed[] {
  const rows: Stretch[][] = [];
  return marks.map((mark) => {
    const choices = labelChoices(mark, columns, widthPx, measure);
    const labels = choices.length > 0 ? choices : [null];
    const isFree = (row: number, label: MarkLabel | null): boolean =>
      takenBy(mark, label, widthPx).every(([left, right], below) =>
        (rows[row + below] ?? []).every((other) => right + ROW_GAP_PX <= other[0] || left >= other[1] + ROW_GAP_PX),
      );
    const spots = labels.flatMap((label) => rows.map((_, row) => ({ label, row })));
    const spot = spots.find(({ label, row }) => isFree(row, label)) ?? { label: labels[0] ?? null, row: rows.length };
    for (const [below, taken] of takenBy(mark, spot.label, widthPx).entries()) {
      const row = spot.row + below;
      rows[row] = [...(rows[row] ?? []), taken];
    }
    return { mark, ...spot };
  });
}

/** Lanes with nothing in view are left out. Cost grows with the events and, in one lane, with their rows. */
export function toTimelineScene(input: SceneInput): TimelineScene {
  const { chronicle, events, knownAt, span, widthPx, measure, rowPx = ROW_PX, gutterPx = 0 } = input;
  const measureSmall = smallMeasure(measure);
  const axis = toAxis(span, chronicle.zone, widthPx, measureSmall);
  const lanes: Lane[] = [];
  const marks = new Map<EventId, Mark>();
  let y = 0;
  for (const { id, town, zone, events: all } of laneSeeds(chronicle, events)) {
    const inView = all.filter((known) => isInView(known, span));
    if (inView.length === 0) continue;
    const offset = zoneOffsetWords(zone, span);
    const differs = offsetMs(span.start, zone) !== offsetMs(span.start, chronicle.zone);
    const hasOwnHours = differs && axis.stepMs <= FINE_STEP_MS;
    const headPx = (gutterPx === 0 ? NAME_HEAD_PX : 0) + (hasOwnHours ? HOURS_HEAD_PX : 0);
    const boxes = inView.map((known) => toMarkBox(known, placeOf(chronicle, known), { span, widthPx, knownAt }));
    const packed = packRows(boxes, axis.days, widthPx, measure);
    const rows = Math.max(...packed.map(({ row, label }) => (label?.side === 'below' ? row + 1 : row))) + 1;
    const innerPx = headPx + rows * rowPx + 2 * LANE_PAD_PX;
    const name = `${town} · ${offset}`;
    const mostLines = Math.max(2, Math.floor((innerPx - headPx) / LINE_PX));
    const [namePx, nameRows] = gutterPx === 0 ? [widthPx - 12, 1] : [gutterPx - 12, mostLines];
    const nameLines = wrapWords(name, namePx, nameRows, measureSmall);
    const heightPx = Math.max(innerPx, (gutterPx === 0 ? 0 : headPx) + nameLines.length * LINE_PX + 5);
    const ticks = differs ? ticksOf(span, zone, widthPx, axis.stepMs).map((tick) => withinEdges(tick, widthPx)) : [];
    lanes.push({ id, town, offset, nameLines, y, heightPx, headPx, ticks, hasOwnHours });
    for (const { mark, label, row } of packed) {
      const [left, right] = reachOf(mark, widthPx);
      const top = y + headPx + LANE_PAD_PX + row * rowPx;
      marks.set(mark.id, { ...mark, laneId: id, label, y: top, reachX: left, reachPx: right - left });
    }
    y += heightPx;
  }
  const inOrder = events.flatMap(({ event }) => marks.get(event.id) ?? []);
  return { widthPx, heightPx: y, axis, lanes, marks: inOrder };
}

/** Words are centred on their tick; at the very edges they would spill. A midnight is told by its date. */
function withinEdges(tick: AxisTick, widthPx: number): AxisTick {
  if (tick.x < 22 || tick.x > widthPx - 22) return { ...tick, text: '' };
  return tick.isMidnight ? { ...tick, text: '00:00' } : tick;
}

/** The events of the lanes in the order in which arrow keys walk them: the chronicle's, in which they are given. */
export const inWalkingOrder = (events: readonly DayEvent[]): EventId[] => events.map(({ event }) => event.id);
