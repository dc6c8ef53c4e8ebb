/** One event on the axis: its stretch, how its time is drawn, and where its label can stand. x in px from the plot's left edge. */
import type { EventId, Place } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { HOUR_MS } from '../../domain/time/instant.ts';
import type { Interval } from '../../domain/time/interval.ts';
import { dayInterval, intervalOf, type TimeShape, timeShapeOf } from '../../domain/time/when.ts';
import { type Measure, shorten } from '../ui/text-width.ts';
import { datesIn, xOf } from './axis.ts';

/** `firm`: told; `soft`: about then; `open`: not told; `cut`: beyond what is in view. */
export type Edge = 'firm' | 'soft' | 'open' | 'cut';

export type MarkBox = {
  readonly id: EventId;
  readonly known: DayEvent;
  readonly place: Place | null;
  readonly shape: TimeShape;
  /** What is drawn, cut to what is in view. */
  readonly x: number;
  readonly widthPx: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** Midnights within a mark of several days, on the place's own clocks. */
  readonly notches: readonly number[];
};

export type MarkLabel = {
  /** `over` starts within the brackets of a day and runs out at their end. */
  readonly side: 'inside' | 'over' | 'right' | 'left';
  readonly text: string;
  /** Left edge, and width of the text as measured. */
  readonly x: number;
  readonly widthPx: number;
};

/** WCAG 2.2, target size (minimum). */
const TARGET_PX = 24;
/** Drawn length of a time whose end no source tells: a fade, which claims no length. */
const FADE_PX = 44;
/** Least drawn length; waves need more of it to be seen as such. */
const BAR_PX = 8;
const SOFT_BAR_PX = 16;
const PAD_PX = 10;
const GAP_PX = 5;
/** A label inside its mark may be cut to this rather than take a place of its own outside. */
const ENOUGH_PX = 88;
/** Outside, no label is longer. */
const LONGEST_PX = 290;

/** Whether any of it can be in view. A start without an end counts as a moment. */
export function isInView({ event }: DayEvent, span: Interval): boolean {
  const { start, end } = intervalOf(event.when, event.zone);
  return start < span.end && (end > span.start || (start === end && start >= span.start));
}

export function toMarkBox(known: DayEvent, place: Place | null, span: Interval, widthPx: number): MarkBox {
  const { event } = known;
  const { when } = event;
  const interval = intervalOf(when, event.zone);
  const from = xOf(interval.start, span, widthPx);
  const isOpenEnd = when.kind === 'clock' && when.end === null;
  const told: Edge = when.certainty === 'exact' ? 'firm' : 'soft';
  const leastPx = told === 'soft' ? SOFT_BAR_PX : BAR_PX;
  const until = isOpenEnd ? from + FADE_PX : Math.max(xOf(interval.end, span, widthPx), from + leastPx);
  const room = Math.min(widthPx, TARGET_PX);
  const x = Math.min(Math.max(0, from), widthPx - Math.min(room, until - from));
  const drawnPx = Math.max(Math.min(widthPx, until) - x, Math.min(BAR_PX, widthPx));
  const open = when.kind === 'days' ? when.open : isOpenEnd ? 'end' : 'none';
  return {
    id: event.id,
    known,
    place,
    shape: timeShapeOf(when),
    x,
    widthPx: drawnPx,
    startEdge: from < -0.5 ? 'cut' : open === 'start' ? 'open' : told,
    endEdge: until > widthPx + 0.5 && !isOpenEnd ? 'cut' : open === 'end' ? 'open' : told,
    notches: interval.end - interval.start > 24 * HOUR_MS ? notchesOf(interval, known, span, widthPx) : [],
  };
}

function notchesOf(interval: Interval, { event }: DayEvent, span: Interval, widthPx: number): number[] {
  return datesIn(interval, event.zone)
    .slice(1)
    .map((date) => xOf(dayInterval(date, event.zone).start, span, widthPx))
    .filter((x) => x > 0 && x < widthPx);
}

/** What a mark alone takes up, the room for fingers included. Within the panel. */
export function reachOf({ x, widthPx: markPx }: MarkBox, widthPx: number): readonly [left: number, right: number] {
  const wide = Math.min(widthPx, Math.max(TARGET_PX, markPx));
  const left = Math.min(x, widthPx - wide);
  return [left, left + wide];
}

/** Where its label can stand, best first: whole before cut. Empty where not even a few letters fit. None of them leaves the panel. */
export function labelChoices(mark: MarkBox, widthPx: number, measure: Measure): MarkLabel[] {
  const whole = mark.known.event.label;
  const text = shorten(whole, LONGEST_PX, measure) ?? whole;
  const textPx = measure(text);
  const choices: MarkLabel[] = [];
  const insidePx = mark.endEdge === 'open' ? 0 : mark.widthPx - 2 * PAD_PX;
  const inside = insidePx > 0 ? shorten(whole, insidePx, measure) : null;
  const insideLabel: MarkLabel | null = inside
    ? { side: 'inside', text: inside, x: mark.x + PAD_PX, widthPx: measure(inside) }
    : null;
  if (insideLabel && inside === whole) return [insideLabel];

  const [left, right] = reachOf(mark, widthPx);
  const after = right + GAP_PX;
  const before = left - GAP_PX;
  const over = mark.x + PAD_PX;
  if (mark.shape === 'hour-unknown') {
    // Beside its brackets a label would seem to be another day's.
    if (over + textPx <= widthPx) choices.push({ side: 'over', text, x: over, widthPx: textPx });
    if (insideLabel && insidePx >= ENOUGH_PX) choices.push(insideLabel);
    if (choices.length > 0) return choices;
  }
  if (after + textPx <= widthPx) choices.push({ side: 'right', text, x: after, widthPx: textPx });
  if (before - textPx >= 0) choices.push({ side: 'left', text, x: before - textPx, widthPx: textPx });
  if (insideLabel && insidePx >= ENOUGH_PX) choices.push(insideLabel);
  if (choices.length > 0) return choices;

  const roomAfter = widthPx - after;
  const short = shorten(whole, Math.max(roomAfter, before), measure);
  if (insideLabel && (!short || insideLabel.widthPx >= measure(short))) return [insideLabel];
  if (!short) return [];
  const shortPx = measure(short);
  const side = roomAfter >= before ? 'right' : 'left';
  return [{ side, text: short, x: side === 'right' ? after : before - shortPx, widthPx: shortPx }];
}

/** What a mark takes up with its label. */
export function takenBy(
  mark: MarkBox,
  label: MarkLabel | null,
  widthPx: number,
): readonly [left: number, right: number] {
  const [left, right] = reachOf(mark, widthPx);
  return label ? [Math.min(left, label.x), Math.max(right, label.x + label.widthPx)] : [left, right];
}
