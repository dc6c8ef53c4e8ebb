/** An embed that nobody sees, for the greatest height that it takes in any column. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { COLUMN_WIDTHS } from '../../embed/frame-size.ts';
import { ColumnFrame } from './embed-preview.tsx';

const [LEAST_PX, MOST_PX] = COLUMN_WIDTHS;
const STEP_PX = 60;
/** Once as it was built, and once more when its scripts have come. */
const ROUNDS = 2;
/** In which an embed of another width tells its height. */
const STEP_MS = 120;

const WIDTHS = Array.from({ length: (MOST_PX - LEAST_PX) / STEP_PX + 1 }, (_, at) => MOST_PX - at * STEP_PX);

type Props = {
  readonly src: string;
  readonly title: string;
  /** Once it was as wide as each column may be. */
  readonly onMeasured: (src: string, height: number) => void;
};

/** Needs its `src` as key. */
export function MeasuredEmbed({ src, title, onMeasured }: Props): ReactNode {
  const greatest = useRef(0);
  const [hasSpoken, setSpoken] = useState(false);
  const [turn, setTurn] = useState(0);
  const hear = useCallback((_src: string, height: number) => {
    greatest.current = Math.max(greatest.current, height);
    setSpoken(true);
  }, []);
  useEffect(() => {
    if (!hasSpoken) return;
    if (turn > 0 && turn % WIDTHS.length === 0) onMeasured(src, greatest.current);
    if (turn >= ROUNDS * WIDTHS.length) return;
    const timer = setTimeout(() => setTurn(turn + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [hasSpoken, turn, src, onMeasured]);
  return (
    <div className="share-measured" aria-hidden="true" inert>
      <ColumnFrame src={src} title={title} onHeight={hear} width={WIDTHS[turn % WIDTHS.length] ?? LEAST_PX} />
    </div>
  );
}
