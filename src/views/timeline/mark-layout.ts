/** One event on the axis: its stretch, how its time is drawn, and where its label can stand. x in px from the plot's left edge. */
import type { EventId, Place } from '../../domain/chronicle.ts';
import { aheadFrom } from '../../domain/events/ahead.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { HOUR_MS } from '../../domain/time/instant.ts';
import type { Interval } from '../../domain/time/interval.ts';
import { dayInterval, intervalOf, type TimeShape, timeShapeOf } from '../../domain/time/when.ts';
import { type Measure, shorten } from '../ui/text-width.ts';
import { type AxisDay, datesIn, xOf } from './axis.ts';

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
  /** Its told time, which what is drawn may outrun; may lie out of view. */
  readonly fromX: number;
  readonly untilX: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** Where what was still to come at the moment begins, within what is drawn; null where none of that is. */
  readonly aheadX: number | null;
  /** Midnights within a mark of several days, on the place's own clocks. */
  readonly notches: readonly number[];
};

export type MarkLabel = {
  /** `below`: in the row under its mark's. */
  readonly side: 'inside' | 'right' | 'left' | 'below';
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
/** Brackets are thin, and open above and below the words; waves reach further in; an edge that is not drawn needs no more than air. */
const BRACKET_PAD_PX: Record<Edge, number> = { firm: 6, soft: 9, open: 3, cut: 3 };
const GAP_PX = 5;
/** Between a label and the midnight at which its day ends. */
const MIDNIGHT_GAP_PX = 2;
/** A label may be cut to this rather than take a row of its own. */
const ENOUGH_PX = 88;
/** Fewer letters before the ellipsis tell nothing. */
const LEAST_LETTERS = 4;
/** In narrower columns no words fit, and none are taken for a column's own. */
const LEAST_COLUMN_PX = 100;
/** Left at a cut, these promise a word that does not come. */
const LOOSE_END = / (?:a|an|and|as|at|by|for|from|in|of|on|over|the|to|with|·|–)$/;
/** Outside, no label is longer. */
const LONGEST_PX = 290;

/** What marks are drawn on, and the moment from which they are seen. */
export type MarkGround = { readonly span: Interval; readonly widthPx: number; readonly knownAt: KnownAt };

export function toMarkBox(known: DayEvent, place: Place | null, { span, widthPx, knownAt }: MarkGround): MarkBox {
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
  const ahead = aheadFrom(known, knownAt);
  const aheadX = ahead === null ? null : Math.max(x, xOf(ahead, span, widthPx));
  return {
    id: event.id,
    known,
    place,
    shape: timeShapeOf(when),
    x,
    widthPx: drawnPx,
    fromX: from,
    untilX: xOf(interval.end, span, widthPx),
    startEdge: from < -0.5 ? 'cut' : open === 'start' ? 'open' : told,
    endEdge: until > widthPx + 0.5 && !isOpenEnd ? 'cut' : open === 'end' ? 'open' : told,
    aheadX: aheadX !== null && aheadX < x + drawnPx ? aheadX : null,
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

/** A stretch in which words can stand. */
type Room = { readonly side: Exclude<MarkLabel['side'], 'below'>; readonly from: number; readonly until: number };

/** The columns of the days that it touches: a label further out would seem to be another day's. */
function ownColumns({ fromX, untilX }: MarkBox, columns: readonly AxisDay[]): readonly [left: number, right: number] {
  const first = Math.max(
    0,
    columns.findLastIndex(({ x }) => x <= fromX),
  );
  const last = columns.findLastIndex(({ x }) => x < untilX);
  const end = columns[Math.max(first, last)];
  return [columns[first]?.x ?? 0, end ? end.x + end.widthPx : 0];
}

/** The room for words within the mark, clear of what is drawn at its ends, in the wider of two parts; null where there is none to write on. */
function roomInside({ shape, x, widthPx, startEdge, endEdge, aheadX }: MarkBox): Room | null {
  const isBracketed = shape === 'hour-unknown';
  if (endEdge === 'open' && !isBracketed && shape !== 'several-days') return null;
  const [before, after] = isBracketed ? [BRACKET_PAD_PX[startEdge], BRACKET_PAD_PX[endEdge]] : [PAD_PX, PAD_PX];
  const [from, until] = [x + before, x + widthPx - after];
  if (aheadX === null || aheadX === x) return { side: 'inside', from, until };
  // Of two as wide, the first.
  return aheadX - from > until - aheadX - 1
    ? { side: 'inside', from, until: aheadX - PAD_PX }
    : { side: 'inside', from: aheadX + PAD_PX, until };
}

function roomsFor(mark: MarkBox, columns: readonly AxisDay[], widthPx: number): Room[] {
  const inside = roomInside(mark);
  // A day's brackets reach from end to end of it: beside them is another day.
  if (mark.shape === 'hour-unknown') return inside ? [inside] : [];
  const [left, right] = reachOf(mark, widthPx);
  const [start, end] = ownColumns(mark, columns);
  return [
    ...(inside ? [inside] : []),
    { side: 'right', from: right + GAP_PX, until: Math.min(right + GAP_PX + LONGEST_PX, end - MIDNIGHT_GAP_PX) },
    { side: 'left', from: Math.max(left - GAP_PX - LONGEST_PX, start + MIDNIGHT_GAP_PX), until: left - GAP_PX },
  ];
}

/** Beside the mark and on over midnight: words that touch their mark still read as its own. */
function roomRunningOn(mark: MarkBox, widthPx: number): Room {
  const [, right] = reachOf(mark, widthPx);
  return { side: 'right', from: right + GAP_PX, until: Math.min(right + GAP_PX + LONGEST_PX, widthPx) };
}

/** Cut between words, or names that a dash joins: the name that is told holds the words that are seen (WCAG 2.2, label in name). Null if none fits. */
function wholeWords(whole: string, roomPx: number, measure: Measure): string | null {
  const text = shorten(whole, roomPx, measure);
  if (text === null || text === whole) return text;
  const cut = text.slice(0, -1);
  const endsWord = ' –'.includes(whole.charAt(cut.length));
  const words = (endsWord ? cut : cut.replace(/(^|[ –])[^ –]*$/, '')).replace(LOOSE_END, '');
  return [...words].length < LEAST_LETTERS ? null : `${words}…`;
}

function labelIn({ side, from, until }: Room, whole: string, measure: Measure): MarkLabel | null {
  const text = wholeWords(whole, until - from, measure);
  if (text === null) return null;
  const textPx = measure(text);
  return { side, text, x: side === 'left' ? until - textPx : from, widthPx: textPx };
}

/** The column in which most of a day lies that begins and ends by other clocks than the axis'. */
function mainColumn({ fromX, untilX }: MarkBox, columns: readonly AxisDay[]): readonly [left: number, right: number] {
  const main = columns.findLast(({ x }) => x <= (fromX + untilX) / 2) ?? columns[0];
  return main ? [main.x, main.x + main.widthPx] : [0, 0];
}

/** In the row under its mark, with all the room of its own days' columns; as near to the mark's beginning as they allow. */
function labelBelow(mark: MarkBox, columns: readonly AxisDay[], whole: string, measure: Measure): MarkLabel | null {
  const [start, end] = mark.shape === 'hour-unknown' ? mainColumn(mark, columns) : ownColumns(mark, columns);
  const text = wholeWords(whole, end - start - 2 * MIDNIGHT_GAP_PX, measure);
  if (text === null) return null;
  const textPx = measure(text);
  return { side: 'below', text, x: Math.max(start, Math.min(mark.x, end - textPx) - MIDNIGHT_GAP_PX), widthPx: textPx };
}

/**
 * Where its label can stand, best first: whole, then cut, in its own days' columns; beyond them it would be read as another
 * day's. Only where columns are too narrow for words does it run on over midnight. None touches its mark's ends. Empty
 * where not even a few letters fit: the name is then told on focus and on hover.
 */
export function labelChoices(
  mark: MarkBox,
  columns: readonly AxisDay[],
  widthPx: number,
  measure: Measure,
): MarkLabel[] {
  const whole = mark.known.event.label;
  const isWhole = ({ text }: MarkLabel): boolean => text === whole;
  const labels = roomsFor(mark, columns, widthPx).flatMap((room) => labelIn(room, whole, measure) ?? []);
  const [first] = labels;
  if (first && first.side === 'inside' && isWhole(first)) return [first];
  const cut = labels.filter((label) => !isWhole(label)).sort((a, b) => b.widthPx - a.widthPx);
  const isWide = columns.some(({ widthPx: columnPx }) => columnPx >= LEAST_COLUMN_PX);
  if (isWide) {
    const beside = [...labels.filter(isWhole), ...cut];
    if (beside.some(({ text, widthPx: besidePx }) => text === whole || besidePx >= ENOUGH_PX)) return beside;
    const below = labelBelow(mark, columns, whole, measure);
    return below && below.widthPx > (beside[0]?.widthPx ?? 0) ? [below, ...beside] : beside;
  }
  const enough = cut.filter(({ widthPx: cutPx }) => cutPx >= ENOUGH_PX);
  const on = labelIn(roomRunningOn(mark, widthPx), whole, measure);
  // After a day's closing bracket stands the next day: only where too little fits between the two.
  const isLast = mark.shape === 'hour-unknown' && enough.length > 0;
  const choices = [...labels.filter(isWhole), ...(on && isWhole(on) && !isLast ? [on] : []), ...enough];
  if (choices.length > 0) return choices;
  return [...(on ? [on] : []), ...cut].sort((a, b) => b.widthPx - a.widthPx).slice(0, 1);
}

export type Stretch = readonly [left: number, right: number];

/** What a mark takes up with its label: of its own row, and of the one under it where the label stands there. */
export function takenBy(mark: MarkBox, label: MarkLabel | null, widthPx: number): readonly Stretch[] {
  const [left, right] = reachOf(mark, widthPx);
  if (!label) return [[left, right]];
  const words: Stretch = [label.x, label.x + label.widthPx];
  return label.side === 'below' ? [[left, right], words] : [[Math.min(left, words[0]), Math.max(right, words[1])]];
}
