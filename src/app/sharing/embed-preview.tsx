/** An embed as it stands in an article's column, drawn smaller where there is less room: its height is the column's anywhere. */
import { type CSSProperties, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { FRAME_SIZE } from '../../embed/frame-size.ts';
import { useToldHeight } from './use-told-height.ts';

/** Higher, and the way to what is below it is too long. In CSS px. */
const MOST_PX = 900;

type FrameProps = {
  readonly src: string;
  readonly title: string;
  /** Whose height it is, is told with it: a frame of before may speak last. */
  readonly onHeight: (src: string, height: number) => void;
  readonly height: number;
  readonly style: CSSProperties;
};

/** Needs its `src` as key: in the same frame another address would be an entry in the page's history. */
function ColumnFrame({ src, title, onHeight, height, style }: FrameProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  useToldHeight(
    frame,
    useCallback((told) => onHeight(src, told), [src, onHeight]),
  );
  return (
    <iframe
      ref={frame}
      className="share-preview"
      src={src}
      title={title}
      width={FRAME_SIZE.width}
      height={height}
      style={style}
    />
  );
}

type Props = Pick<FrameProps, 'src' | 'title' | 'onHeight'> & {
  /** As it was told; null until it is. */
  readonly height: number | null;
  /** Whether it is no longer thought that it will be told. */
  readonly isUntold: boolean;
};

export function EmbedPreview({ src, title, height, isUntold, onHeight }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, entry.contentRect.width / FRAME_SIZE.width));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const shownHeight = Math.min(height ?? FRAME_SIZE.height, MOST_PX);
  return (
    <>
      <p role="status">
        {height === null
          ? `Preview: its height ${isUntold ? 'could not be' : 'is being'} measured`
          : `Preview: ${height} px high in a column of ${FRAME_SIZE.width} px`}
        {scale < 1 ? ', drawn smaller here' : ''}
        {height !== null && height > MOST_PX ? `, of which the first ${MOST_PX} px are shown.` : '.'}
      </p>
      {/* To be looked at: some fifty stops of it would stand in a keyboard's way. */}
      <div ref={box} className="share-preview-box" style={{ height: shownHeight * scale }} inert>
        <ColumnFrame
          key={src}
          src={src}
          title={`Preview: ${title}`}
          onHeight={onHeight}
          height={shownHeight}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </>
  );
}
