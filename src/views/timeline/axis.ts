/** The axis: days and hours of one zone, with as many words as there is room for. x in px from the plot's left edge. */
import { atLocal, DAY_MS, HOUR_MS, type Instant, MINUTE_MS, toLocal, type Zone } from '../../domain/time/instant.ts';
import { durationMs, type Interval } from '../../domain/time/interval.ts';
import { addDays, type PlainDate } from '../../domain/time/plain-date.ts';
import { dayInterval } from '../../domain/time/when.ts';
import { longDate, stripDay } from '../../domain/words/dates.ts';
import type { Measure } from '../ui/text-width.ts';

export type AxisDay = {
  readonly date: PlainDate;
  /** Cut to what is in view. */
  readonly x: number;
  readonly widthPx: number;
  /** Empty where nothing fits. */
  readonly text: string;
};

export type AxisTick = {
  readonly x: number;
  /** The moment on the zone's clocks, `2025-03-11T16:30`: what tells ticks apart. */
  readonly local: string;
  /** `16:30`; empty at midnights, whose day is named above. */
  readonly text: string;
  readonly isMidnight: boolean;
};

export type Axis = {
  readonly days: readonly AxisDay[];
  /** In order of time. Midnights are always among them. */
  readonly ticks: readonly AxisTick[];
  /** Time from tick to tick; a day where hours would not fit. */
  readonly stepMs: number;
};

const STEPS = [15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS, 6 * HOUR_MS];
/** Room that the words of an hour need. */
const HOUR_ROOM_PX = 44;
const DAY_PAD_PX = 12;

export const xOf = (at: number, span: Interval, widthPx: number): number =>
  ((at - span.start) / durationMs(span)) * widthPx;

export const timeAt = (x: number, span: Interval, widthPx: number): Instant =>
  Math.round(span.start + (x / widthPx) * durationMs(span)) as Instant;

export const dateAt = (at: Instant, zone: Zone): PlainDate => toLocal(at, zone).slice(0, 10) as PlainDate;

/** The finest step whose words fit; a day where none do. */
export const stepFor = (span: Interval, widthPx: number): number =>
  STEPS.find((step) => (step / durationMs(span)) * widthPx >= HOUR_ROOM_PX) ?? DAY_MS;

/** Every day of the zone that the span touches. */
export function datesIn(span: Interval, zone: Zone): PlainDate[] {
  const last = dateAt((span.end - 1) as Instant, zone);
  const dates: PlainDate[] = [];
  for (let date = dateAt(span.start, zone); date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Moments a step apart on the zone's clocks, in order; where clocks skip one, the next stands alone. */
export function ticksOf(span: Interval, zone: Zone, widthPx: number, stepMs: number): AxisTick[] {
  const found = new Map<number, AxisTick>();
  for (const date of datesIn(span, zone)) {
    for (let ms = 0; ms < DAY_MS; ms += stepMs) {
      const time = `${pad(Math.floor(ms / HOUR_MS))}:${pad((ms % HOUR_MS) / MINUTE_MS)}`;
      const at = atLocal(`${date}T${time}`, zone);
      if (at < span.start || at >= span.end || found.has(at)) continue;
      const isMidnight = ms === 0;
      found.set(at, { x: xOf(at, span, widthPx), local: `${date}T${time}`, text: isMidnight ? '' : time, isMidnight });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, tick]) => tick);
}

const pad = (count: number): string => String(count).padStart(2, '0');

/** `Tuesday 11 March`, `Tue 11`, `11`. */
function dayForms(date: PlainDate): readonly string[] {
  const { weekday, day } = stripDay(date);
  return [longDate(date), `${weekday} ${day}`, day];
}

export function toAxis(span: Interval, zone: Zone, widthPx: number, measure: Measure): Axis {
  const stepMs = stepFor(span, widthPx);
  const boxes = datesIn(span, zone).map((date) => {
    const day = dayInterval(date, zone);
    const x = Math.max(0, xOf(day.start, span, widthPx));
    return { date, x, widthPx: Math.min(widthPx, xOf(day.end, span, widthPx)) - x };
  });
  // The days in full view are all named alike: as fully as the widest name allows.
  const wholePx = Math.max(...boxes.map((box) => box.widthPx)) * 0.9;
  const fits = (date: PlainDate, form: number, roomPx: number): boolean =>
    measure(dayForms(date)[form] ?? '') + DAY_PAD_PX <= roomPx;
  const isFor = (form: number): boolean =>
    boxes.every((box) => box.widthPx < wholePx || fits(box.date, form, box.widthPx));
  const common = [0, 1, 2].find(isFor) ?? 2;
  const days = boxes.map((box): AxisDay => {
    const form = [0, 1, 2].find((candidate) => candidate >= common && fits(box.date, candidate, box.widthPx));
    return { ...box, text: form === undefined ? '' : (dayForms(box.date)[form] ?? '') };
  });
  const ticks = ticksOf(span, zone, widthPx, stepMs).map((tick) =>
    // Words are centred on their tick: at the very edge they would spill.
    tick.x < HOUR_ROOM_PX / 2 || tick.x > widthPx - HOUR_ROOM_PX / 2 ? { ...tick, text: '' } : tick,
  );
  return { days, ticks, stepMs };
}
