/** What the marks mean, in one line, drawn by the same hand as the marks. */
import type { ReactNode } from 'react';
import type { TimeShape } from '../../domain/time/when.ts';
import type { Edge } from './mark-layout.ts';
import { BODY_PX, MarkShape } from './mark-shape.tsx';

type Entry = {
  readonly words: string;
  readonly shape: TimeShape;
  readonly look: 'done' | 'planned';
  readonly startEdge?: Edge;
  readonly endEdge?: Edge;
  readonly notches?: readonly number[];
};

const ENTRIES: readonly Entry[] = [
  { words: 'exact hours', shape: 'exact', look: 'done' },
  { words: 'end not reported', shape: 'start-only', look: 'done', endEdge: 'open' },
  { words: 'several days', shape: 'several-days', look: 'done', notches: [15, 30] },
  { words: 'about then', shape: 'approximate', look: 'done', startEdge: 'soft', endEdge: 'soft' },
  { words: 'no one hour reported', shape: 'hour-unknown', look: 'done' },
  { words: 'planned', shape: 'exact', look: 'planned' },
];

const WIDTH_PX = 26;

export function TimelineLegend(): ReactNode {
  return (
    <ul className="timeline-legend" aria-label="What the marks mean">
      {ENTRIES.map(({ words, shape, look, startEdge = 'firm', endEdge = 'firm', notches = [] }) => (
        <li key={words}>
          <svg width={WIDTH_PX} height="14" viewBox={`-1 -1 46 ${BODY_PX + 2}`} aria-hidden="true">
            <g className="timeline-mark" data-look={look} data-shape={shape}>
              <MarkShape box={{ shape, x: 0, widthPx: 44, startEdge, endEdge, aheadX: null, notches }} top={0} />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
