/** An embed that nobody sees, for the greatest height that it takes in any column. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { COLUMN_WIDTHS, FRAME_SIZE } from '../../embed/frame-size.ts';
import { useToldHeight } from './use-told-height.ts';

const [LEAST_PX, MOST_PX] = COLUMN_WIDTHS;
const STEP_PX = 60;
/** In which an embed of another width is drawn, before it is asked for its height. */
const STEP_MS = 120;
/** After the last width: what comes later than this is told by the preview alone. */
const REST_MS = 4000;
/** Without an answer, while the page is in sight, after which none is awaited: its scripts may be gone, or forbidden to it. */
const PATIENCE_MS = 90_000;

const WIDTHS = Array.from({ length: (MOST_PX - LEAST_PX) / STEP_PX + 1 }, (_, at) => MOST_PX - at * STEP_PX);

type Props = {
  readonly src: string;
  readonly title: string;
  /**
   * Once it was as wide as each column may be, its scripts being there; and again whenever it has grown since. Null where it
   * does not answer.
   */
  readonly onMeasured: (src: string, height: number | null) => void;
};

/** Needs its `src` as key. Gone once it has been measured, or does not answer: it is a whole app. */
export function MeasuredEmbed({ src, title, onMeasured }: Props): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const isAsked = useRef(false);
  const [greatest, setGreatest] = useState(0);
  /** Which width it has; null until its scripts have come, after which alone it has the heights that are meant. */
  const [turn, setTurn] = useState<number | null>(null);
  const [isDone, setDone] = useState(false);
  const isReady = turn !== null;
  const isMeasured = turn === WIDTHS.length;
  const hear = useCallback(
    (height: number) => {
      if (!isReady) return;
      setGreatest((before) => Math.max(before, height));
      if (!isAsked.current) return;
      isAsked.current = false;
      setTurn((at) => (at ?? 0) + 1);
    },
    [isReady],
  );
  useToldHeight(
    frame,
    hear,
    useCallback(() => setTurn((at) => at ?? 0), []),
  );
  useEffect(() => {
    if (isMeasured) onMeasured(src, greatest);
  }, [isMeasured, greatest, src, onMeasured]);
  useEffect(() => {
    if (turn === null) return;
    const ask = (): void => {
      isAsked.current = true;
      frame.current?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    };
    const timer = isMeasured ? setTimeout(setDone, REST_MS, true) : setTimeout(ask, STEP_MS);
    return () => clearTimeout(timer);
  }, [turn, isMeasured]);
  useEffect(() => {
    if (turn === WIDTHS.length || isDone) return;
    const giveUp = (): void => {
      // Out of sight nothing is drawn that could be measured.
      if (document.hidden) return;
      setDone(true);
      onMeasured(src, null);
    };
    const timer = setInterval(giveUp, PATIENCE_MS);
    return () => clearInterval(timer);
  }, [turn, isDone, src, onMeasured]);
  if (isDone) return null;
  return (
    <div className="share-measured" aria-hidden="true" inert>
      <iframe
        ref={frame}
        className="share-preview"
        src={src}
        title={title}
        width={WIDTHS[turn ?? 0] ?? LEAST_PX}
        height={FRAME_SIZE.height}
      />
    </div>
  );
}
