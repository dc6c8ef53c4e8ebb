/** How well a claim is supported, in words; the bars repeat them. */
import type { ReactNode } from 'react';
import type { Confidence } from '../../domain/chronicle.ts';
import './ui.css';

const BARS: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };

const WORDS: Record<Confidence, string> = {
  high: 'Well supported',
  medium: 'Partly supported',
  low: 'Weakly supported',
};

/** What the grades mean, as the editors define them: to be told once wherever marks are shown. */
export const CONFIDENCE_MEANING =
  'Well supported: a first-hand text, or two separate lines of sources. Partly: one line of sources, or told in advance only. Weakly: one weak source, or contradicted.';

export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }): ReactNode {
  return (
    <span className="ui-confidence">
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 4.5 - 4}
            y={11 - bar * 3}
            width="3"
            height={bar * 3}
            fill={bar <= BARS[confidence] ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      {WORDS[confidence]}
    </span>
  );
}
