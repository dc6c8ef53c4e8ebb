/** The marks: how each kind of time is drawn. Told in outline, edge and fill, never in colour alone. */
import type { ReactNode } from 'react';
import type { TimeShape } from '../../domain/time/when.ts';
import type { Edge } from './mark-layout.ts';
import './mark-shape.css';

export type ShapeBox = {
  readonly shape: TimeShape;
  readonly x: number;
  readonly widthPx: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** Where the part that was still to come begins; null where there is none. */
  readonly aheadX: number | null;
  readonly notches: readonly number[];
};

/** Height of a mark's body: an exact bar is slimmer than what fills whole days. */
export const BODY_PX = 20;
const WAVE_PX = 2.5;
const WAVES = [1, 2, 3, 4, 5, 6];
const ARM_PX = 7;

/** Widths of the slices into which an open end dissolves, and their starts, from that end's bar on. */
const SLICES: readonly (readonly [from: number, width: number])[] = [
  [17, 7],
  [28, 4.5],
  [37, 2],
];
const OPEN_BAR_PX = 13;

const wave = (x: number, from: number, to: number): string => {
  const step = (to - from) / WAVES.length;
  return WAVES.map(
    (n) => `Q${x + (n % 2 ? WAVE_PX : -WAVE_PX)},${from + step * (n - 0.5)} ${x},${from + step * n}`,
  ).join('');
};

/** The closed outline between top and bottom: round corners for hours, square for whole days, waves where it is about then. */
export function outlineOf({ shape, x, widthPx, startEdge, endEdge }: ShapeBox, top: number): string {
  const bottom = top + BODY_PX;
  const right = x + widthPx;
  const isHours = shape === 'exact' || shape === 'start-only' || shape === 'approximate';
  const round = Math.min(isHours ? BODY_PX / 2 : 2, widthPx / 2);
  const startRound = startEdge === 'firm' ? round : 0;
  const endRound = endEdge === 'firm' ? round : 0;
  const endSide =
    endEdge === 'soft'
      ? wave(right - WAVE_PX, top, bottom)
      : `V${bottom - endRound}q0,${endRound} ${-endRound},${endRound}`;
  const startSide =
    startEdge === 'soft'
      ? wave(x + WAVE_PX, bottom, top)
      : `V${top + startRound}q0,${-startRound} ${startRound},${-startRound}`;
  const from = startEdge === 'soft' ? x + WAVE_PX : x + startRound;
  const until = endEdge === 'soft' ? right - WAVE_PX : right - endRound;
  const corner = endRound > 0 ? `q${endRound},0 ${endRound},${endRound}` : '';
  const back =
    startEdge === 'soft' ? `H${x + WAVE_PX}` : `H${x + startRound}q${-startRound},0 ${-startRound},${-startRound}`;
  return `M${from},${top}H${until}${corner}${endSide}${back}${startSide}Z`;
}

/** The two brackets round a day of which no hour is told; none on a side that is out of view. */
export function bracketsOf({ x, widthPx, startEdge, endEdge }: ShapeBox, top: number): string {
  const bottom = top + BODY_PX;
  const arm = Math.min(ARM_PX, widthPx / 3);
  const side = (at: number, towards: number, edge: Edge): string => {
    if (edge === 'cut' || edge === 'open') return '';
    if (edge === 'soft') {
      const inner = at + Math.sign(towards) * WAVE_PX;
      return `M${inner + towards},${top}H${inner}${wave(inner, top, bottom)}H${inner + towards}`;
    }
    return `M${at + towards},${top}H${at}V${bottom}H${at + towards}`;
  };
  return side(x + 1, arm, startEdge) + side(x + widthPx - 1, -arm, endEdge);
}

function OpenEnded({ box, top }: { readonly box: ShapeBox; readonly top: number }): ReactNode {
  const bar: ShapeBox = { ...box, widthPx: Math.min(OPEN_BAR_PX, box.widthPx), endEdge: 'cut' };
  return (
    <>
      <path className="timeline-mark-body" d={outlineOf(bar, top)} />
      {SLICES.filter(([from, width]) => from + width <= box.widthPx).map(([from, width]) => (
        <rect className="timeline-mark-body" key={from} x={box.x + from} y={top} width={width} height={BODY_PX} />
      ))}
    </>
  );
}

type Props = { readonly box: ShapeBox; readonly top: number };

function Body({ box, top }: Props): ReactNode {
  return (
    <>
      <path className="timeline-mark-body" d={outlineOf(box, top)} />
      {box.notches.map((x) => (
        <path
          key={x}
          className="timeline-mark-notch"
          d={`M${x},${top}V${top + 4}M${x},${top + BODY_PX - 4}V${top + BODY_PX}`}
        />
      ))}
    </>
  );
}

/** Done up to where the rest begins, which is drawn as what is planned is. */
function TwoParts({ box, top, aheadX }: Props & { readonly aheadX: number }): ReactNode {
  const donePx = aheadX - box.x;
  const [done, ahead] = [box.notches.filter((x) => x < aheadX), box.notches.filter((x) => x > aheadX)];
  const rest: ShapeBox = { ...box, x: aheadX, widthPx: box.widthPx - donePx, startEdge: 'cut', notches: ahead };
  return (
    <>
      <Body box={{ ...box, widthPx: donePx, endEdge: 'cut', notches: done }} top={top} />
      <g className="timeline-mark-ahead">
        <Body box={rest} top={top} />
      </g>
    </>
  );
}

/** Draws the body with its top at `top`. Colours come from the classes of the mark round it. */
export function MarkShape({ box, top }: Props): ReactNode {
  const { shape, x, widthPx, endEdge, aheadX } = box;
  if (shape === 'hour-unknown')
    return (
      <>
        <rect className="timeline-mark-wash" x={x} y={top} width={widthPx} height={BODY_PX} />
        <path className="timeline-mark-bracket" d={bracketsOf(box, top)} />
      </>
    );
  if (endEdge === 'open' && shape !== 'several-days') return <OpenEnded box={box} top={top} />;
  return aheadX === null || aheadX <= x ? (
    <Body box={box} top={top} />
  ) : (
    <TwoParts box={box} top={top} aheadX={aheadX} />
  );
}
