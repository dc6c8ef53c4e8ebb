/** An embed as it stands in an article's column, drawn smaller where there is less room: its height is the column's anywhere. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FRAME_SIZE } from '../../embed/frame-size.ts';
import { useToldHeight } from './use-told-height.ts';

/** Higher, and the way to what is below it is too long. In CSS px. */
const MOST_PX = 900;

type Props = { readonly src: string; readonly title: string; readonly onHeight: (height: number) => void };

export function EmbedPreview({ src, title, onHeight }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useToldHeight(frame, FRAME_SIZE.height);
  const [scale, setScale] = useState(1);
  useEffect(() => onHeight(height), [height, onHeight]);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, entry.contentRect.width / FRAME_SIZE.width));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const shownHeight = Math.min(height, MOST_PX);
  return (
    <>
      <p role="status">
        {`Preview: ${height} px high in a column of ${FRAME_SIZE.width} px`}
        {scale < 1 ? ', drawn smaller here' : ''}
        {height > MOST_PX ? `, of which the first ${MOST_PX} px are shown.` : '.'}
      </p>
      {/* To be looked at: some fifty stops of it would stand in a keyboard's way. */}
      <div ref={box} className="share-preview-box" style={{ height: shownHeight * scale }} inert>
        {/* Another address is another frame: in the same one it would be an entry in the page's history. */}
        <iframe
          key={src}
          ref={frame}
          className="share-preview"
          src={src}
          title={`Preview: ${title}`}
          width={FRAME_SIZE.width}
          height={shownHeight}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </>
  );
}
