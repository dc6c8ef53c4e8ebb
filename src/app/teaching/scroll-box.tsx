/** What a class reads, in a box that scrolls where it is too long, and then says so: the back row sees no scroll bar. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Scrolls } from '../../views/ui/scrolls.tsx';
import { useReadFromStart } from './use-read-from-start.ts';

type Props = {
  readonly className: string;
  readonly label: string;
  /** What it shows: another is read from its top. */
  readonly page: string;
  readonly children: ReactNode;
};

export function ScrollBox({ className, label, page, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  const read = useRef(page);
  useLayoutEffect(() => {
    if (read.current === page) return;
    read.current = page;
    box.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [page]);
  useReadFromStart(box, page);
  useEffect(() => {
    if (!box.current || !end.current) return;
    const watch = new IntersectionObserver(([seen]) => setGoesOn(seen?.isIntersecting === false), {
      root: box.current,
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return (
    <Scrolls className={className} aria-label={label} data-scrolls="" ref={box}>
      {children}
      <div className="class-box-end" ref={end} />
      {goesOn && (
        <p className="class-goes-on" aria-hidden="true">
          More below ↓
        </p>
      )}
    </Scrolls>
  );
}
