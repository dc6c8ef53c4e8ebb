/** A text with the words in it that met the search. */
import type { ReactNode } from 'react';
import type { MarkedText } from '../../domain/finding/told-match.ts';

export function MarkedWords({ text, ranges }: MarkedText): ReactNode {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
