/**
 * A chronicle as a strip for the wall: a sheet for each day of its zone, all as wide and with the same lanes, so that taped side
 * by side they are one axis. Sizes in px of a sheet's drawing.
 */
import type { Chronicle } from '../../domain/chronicle.ts';
import { isOn, knownEvents } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { isInView } from '../../domain/events/in-view.ts';
import { type LaneName, laneOf } from '../../domain/events/lane.ts';
import { isInLanes, wholeSpan } from '../../domain/events/whole-span.ts';
import { HOUR_MS } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { dayInterval } from '../../domain/time/when.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { timeWords } from '../../domain/words/times.ts';
import { estimateWidth } from '../ui/text-width.ts';
import { type AxisTick, datesIn, ticksOf } from './axis.ts';
import { type MarkBox, toMarkBox } from './mark-layout.ts';

export type WallMark = {
  readonly box: MarkBox;
  /** Top of the mark; its words stand below it. */
  readonly y: number;
  /** Empty where the mark only reaches in from another day. */
  readonly words: string;
  readonly wordsX: number;
};

export type WallSheet = {
  readonly date: PlainDate;
  readonly ticks: readonly AxisTick[];
  readonly marks: readonly WallMark[];
};

export type WallLane = LaneName & { readonly y: number; readonly heightPx: number };

export type Wall = {
  readonly heightPx: number;
  readonly lanes: readonly WallLane[];
  readonly sheets: readonly WallSheet[];
  /** In order of time, each once, whatever sheets it is on. */
  readonly events: readonly DayEvent[];
};

export const WALL_PX = 680;
export const WORDS_PX = 12.5;
export const AXIS_PX = 22;
const HEAD_PX = 17;
const ROW_PX = 37;
const PAD_PX = 4;
const TICK_MS = 3 * HOUR_MS;

/** Bold letters are wider than the estimate. */
const measure = estimateWidth(WORDS_PX * 1.15);

/** The label with its hours, where a source tells them, and with its standing where it is not known to have taken place. */
function wordsOf(chronicle: Chronicle, { event, status, isPlanned }: DayEvent): string {
  const { clock } = timeWords(event, chronicle);
  const standing = isPlanned || status !== 'took-place' ? statusWords(status).toLowerCase() : null;
  return [event.label, clock, standing].filter((part) => part !== null).join(', ');
}

/** Where an event stands: the same row of its lane on every sheet that it touches. */
type Row = { readonly dayEvent: DayEvent; readonly lane: LaneName; readonly row: number };

/** An event has a row to itself on each of its sheets: there is room for its words. */
function rowsOf(chronicle: Chronicle, days: readonly (readonly DayEvent[])[], events: readonly DayEvent[]): Row[] {
  /** By lane, the last sheet that each of its rows is taken on. */
  const taken = new Map<string, number[]>();
  return events.flatMap((dayEvent): Row[] => {
    const first = days.findIndex((day) => day.includes(dayEvent));
    if (first < 0) return [];
    const lane = laneOf(chronicle, dayEvent.event);
    const ends = taken.get(lane.id) ?? [];
    taken.set(lane.id, ends);
    const free = ends.findIndex((last) => last < first);
    const row = free < 0 ? ends.length : free;
    ends[row] = days.findLastIndex((day) => day.includes(dayEvent));
    return [{ dayEvent, lane, row }];
  });
}

/** In order of their first events, each as high as its rows. */
function lanesOf(rows: readonly Row[]): WallLane[] {
  const most = new Map<string, { readonly lane: LaneName; readonly rows: number }>();
  for (const { lane, row } of rows) {
    const known = most.get(lane.id)?.rows ?? 0;
    most.set(lane.id, { lane, rows: Math.max(known, row + 1) });
  }
  let y = AXIS_PX;
  return [...most.values()].map(({ lane, rows: count }) => {
    const heightPx = HEAD_PX + count * ROW_PX + PAD_PX;
    const placed = { ...lane, y, heightPx };
    y += heightPx;
    return placed;
  });
}

function toMark(
  chronicle: Chronicle,
  { dayEvent, lane, row }: Row,
  date: PlainDate,
  lanes: readonly WallLane[],
): WallMark {
  const top = lanes.find(({ id }) => id === lane.id)?.y ?? AXIS_PX;
  const span = dayInterval(date, chronicle.zone);
  const box = toMarkBox(dayEvent, null, { span, widthPx: WALL_PX, knownAt: null });
  // By the clocks of its own place it may reach into a day that it is not of: that sheet shows the end of the mark alone.
  const words = isOn(dayEvent.event, date) ? wordsOf(chronicle, dayEvent) : '';
  const wordsX = Math.max(0, Math.min(box.x, WALL_PX - measure(words)));
  return { box, y: top + HEAD_PX + row * ROW_PX, words, wordsX };
}

export function toWall(chronicle: Chronicle): Wall {
  const { zone } = chronicle;
  const events = knownEvents(chronicle, null).filter(({ event }) => isInLanes(event, chronicle.extent));
  const dates = datesIn(wholeSpan(chronicle), zone);
  const days = dates.map((date) => events.filter((dayEvent) => isInView(dayEvent, dayInterval(date, zone))));
  const rows = rowsOf(chronicle, days, events);
  const lanes = lanesOf(rows);
  const last = lanes.at(-1);
  return {
    lanes,
    heightPx: last ? last.y + last.heightPx : AXIS_PX,
    sheets: dates.map((date, at) => ({
      date,
      ticks: ticksOf(dayInterval(date, zone), zone, WALL_PX, TICK_MS),
      marks: rows
        .filter(({ dayEvent }) => days[at]?.includes(dayEvent))
        .map((each) => toMark(chronicle, each, date, lanes)),
    })),
    events,
  };
}
